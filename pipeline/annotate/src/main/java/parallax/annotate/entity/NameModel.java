package parallax.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parallax.annotate.Token;
import parallax.annotate.corenlp.NameTagger;

/// A first-order random field over [NameLabels] that corrects CoreNLP's names: it sees what CoreNLP
/// said, here and elsewhere in the article, word classes, lists and shapes ([NameFeatures]).
///
/// Trained by `parallax.bench.entity.TrainNames`. Weights are whole numbers of `scale`, one byte a
/// feature and label; features are known by a 32-bit hash.
public final class NameModel implements NameLabeller {

    private static final String RESOURCE = "names.bin";
    private static final long KEY = 0xFFFFFFFFL;
    private static final long THERE = 1L << 62;
    private static final int FIRST = 4;

    private final int[] keys;
    private final byte[] weights;
    private final float[] transitions;
    private final float scale;
    private final float[] allowed;
    private final long[] table;

    /// A model from its parts: sorted `keys`, [NameLabels#COUNT] weights each, and one transition a
    /// pair of labels (previous times count plus label).
    public NameModel(int[] keys, byte[] weights, float[] transitions, float scale) {
        this.keys = keys.clone();
        this.weights = weights.clone();
        this.transitions = transitions.clone();
        this.scale = scale;
        allowed = NameLabels.steps();
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] += transitions[i];
        }
        table = new long[Integer.highestOneBit(Math.max(1, keys.length)) * 8];
        for (int row = 0; row < keys.length; row++) {
            put(row);
        }
    }

    /// Two numbers a feature, side by side so that one look at memory finds all: its key and first
    /// four weights; its other weights and a mark that it is there.
    private void put(int row) {
        int slot = slot(keys[row]);
        long first = keys[row] & KEY;
        long second = THERE;
        for (int i = 0; i < NameLabels.COUNT; i++) {
            long weight = weights[row * NameLabels.COUNT + i] & 0xFFL;
            if (i < FIRST) {
                first |= weight << Integer.SIZE + i * Byte.SIZE;
            } else {
                second |= weight << (i - FIRST) * Byte.SIZE;
            }
        }
        table[slot] = first;
        table[slot + 1] = second;
    }

    /// The model that comes with Parallax.
    public static NameModel load() {
        try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return read(new DataInputStream(new GZIPInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// Reads what [#write] wrote.
    public static NameModel read(DataInputStream in) throws IOException {
        int size = in.readInt();
        float scale = in.readFloat();
        float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        int[] keys = new int[size];
        byte[] bytes = in.readNBytes(size * Integer.BYTES);
        java.nio.ByteBuffer.wrap(bytes).asIntBuffer().get(keys);
        return new NameModel(keys, in.readNBytes(size * NameLabels.COUNT), transitions, scale);
    }

    /// Writes the model.
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeFloat(scale);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        for (int key : keys) {
            out.writeInt(key);
        }
        out.write(weights);
    }

    @Override
    public Labelled label(List<Token> tokens, NameTagger.Tagging tagging, int[][] features) {
        return new Labelled(scores(features).labels(), StateOpinion.NONE);
    }

    /// What the model says of a sentence whose tokens have these features.
    public NameScores scores(int[][] features) {
        float[][] scores = new float[features.length][];
        for (int t = 0; t < scores.length; t++) {
            scores[t] = scores(features[t]);
        }
        return new NameScores(scores, allowed);
    }

    private float[] scores(int[] features) {
        int[] sums = new int[NameLabels.COUNT];
        for (int feature : features) {
            int slot = slot(feature);
            long second = table[slot + 1];
            if (second != 0) {
                long first = table[slot] >>> Integer.SIZE;
                for (int i = 0; i < FIRST; i++) {
                    sums[i] += (byte) (first >>> i * Byte.SIZE);
                }
                for (int i = FIRST; i < sums.length; i++) {
                    sums[i] += (byte) (second >>> (i - FIRST) * Byte.SIZE);
                }
            }
        }
        float[] scores = new float[sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sums[i] * scale;
        }
        return scores;
    }

    /// Where the feature is in the table, or the free place where it would be.
    private int slot(int key) {
        int mask = table.length - 1;
        int slot = key * 2 & mask;
        while (table[slot + 1] != 0 && (int) table[slot] != key) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
