package parallax.annotate.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// A first-order random field over [NameLabels] that corrects CoreNLP's names: it sees what CoreNLP
/// said, here and elsewhere in the article, word classes, lists and shapes ([NameFeatures]).
///
/// Trained by `parallax.bench.entity.TrainNames`. Weights are whole numbers of `scale`, one byte a
/// feature and label; features are known by a 32-bit hash.
public final class NameModel {

    private static final String RESOURCE = "names.bin";

    private final int[] keys;
    private final byte[] weights;
    private final float[] transitions;
    private final float scale;
    private final float[] allowed;
    private final int[] slots;

    /// A model from its parts: sorted `keys`, [NameLabels#COUNT] weights each, and one transition a
    /// pair of labels (previous times count plus label).
    public NameModel(int[] keys, byte[] weights, float[] transitions, float scale) {
        this.keys = keys.clone();
        this.weights = weights.clone();
        this.transitions = transitions.clone();
        this.scale = scale;
        allowed = transitions.clone();
        for (int i = 0; i < allowed.length; i++) {
            if (!NameLabels.mayFollow(i / NameLabels.COUNT, i % NameLabels.COUNT)) {
                allowed[i] = Float.NEGATIVE_INFINITY;
            }
        }
        slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
        for (int row = 0; row < keys.length; row++) {
            slots[slot(keys[row])] = row + 1;
        }
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

    /// The most probable labels of a sentence whose tokens have these features.
    public int[] labels(int[][] features) {
        int count = NameLabels.COUNT;
        float[] best = new float[count];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        best[0] = 0;
        byte[][] from = new byte[features.length][count];
        for (int t = 0; t < features.length; t++) {
            float[] next = scores(features[t]);
            for (int label = 0; label < count; label++) {
                float top = Float.NEGATIVE_INFINITY;
                for (int previous = 0; previous < count; previous++) {
                    float score = best[previous] + allowed[previous * count + label];
                    if (score > top) {
                        top = score;
                        from[t][label] = (byte) previous;
                    }
                }
                next[label] += top;
            }
            best = next;
        }
        int[] labels = new int[features.length];
        int label = 0;
        for (int i = 1; i < count; i++) {
            label = best[i] > best[label] ? i : label;
        }
        for (int t = features.length - 1; t >= 0; t--) {
            labels[t] = label;
            label = from[t][label];
        }
        return labels;
    }

    private float[] scores(int[] features) {
        int[] sums = new int[NameLabels.COUNT];
        for (int feature : features) {
            int row = slots[slot(feature)] - 1;
            for (int i = 0; row >= 0 && i < sums.length; i++) {
                sums[i] += weights[row * NameLabels.COUNT + i];
            }
        }
        float[] scores = new float[sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sums[i] * scale;
        }
        return scores;
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = key & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
