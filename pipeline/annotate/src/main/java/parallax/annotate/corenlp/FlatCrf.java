package parallax.annotate.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// A first-order random field over four labels in flat arrays, quick to load and to ask.
///
/// Features are known by a hash of their name ([FeatureHash]). [#decode] gives the most probable
/// labels (Viterbi) and [#marginals] how probable each label is (forward-backward; Rabiner 1989).
final class FlatCrf {

    /// Number of labels.
    static final int LABELS = 4;

    private static final int PAIRS = LABELS * LABELS;

    private final long[] keys;
    private final int[] rows;
    private final float[] weights;

    private FlatCrf(long[] keys, int[] rows, float[] weights) {
        this.keys = keys;
        this.rows = rows;
        this.weights = weights;
    }

    /// A field with one row of weights a feature: 4 for a feature of one label, 16 (previous label
    /// times 4 plus label) for one of two.
    ///
    /// Throws [IllegalStateException] when two names share a hash.
    static FlatCrf of(String[] names, float[][] weights) {
        int slots = Integer.highestOneBit(names.length) * 4;
        long[] keys = new long[slots];
        int[] rows = new int[slots];
        int size = Arrays.stream(weights).mapToInt(row -> row.length).sum();
        float[] flat = new float[size + 1];
        int next = 1;
        for (int i = 0; i < names.length; i++) {
            long key = FeatureHash.key(names[i]);
            int slot = slot(keys, key);
            if (keys[slot] == key) {
                throw new IllegalStateException("two features share a hash: " + names[i]);
            }
            keys[slot] = key;
            rows[slot] = next;
            System.arraycopy(weights[i], 0, flat, next, weights[i].length);
            next += weights[i].length;
        }
        return new FlatCrf(keys, rows, flat);
    }

    static FlatCrf read(DataInputStream in) throws IOException {
        int slots = in.readInt();
        int size = in.readInt();
        long[] keys = new long[slots];
        ByteBuffer.wrap(in.readNBytes(slots * Long.BYTES)).asLongBuffer().get(keys);
        int[] rows = new int[slots];
        ByteBuffer.wrap(in.readNBytes(slots * Integer.BYTES)).asIntBuffer().get(rows);
        float[] weights = new float[size];
        ByteBuffer.wrap(in.readNBytes(size * Float.BYTES)).asFloatBuffer().get(weights);
        return new FlatCrf(keys, rows, weights);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(weights.length);
        ByteBuffer bytes = ByteBuffer.allocate(keys.length * 12 + weights.length * 4);
        bytes.asLongBuffer().put(keys);
        bytes.position(keys.length * Long.BYTES).asIntBuffer().put(rows);
        ByteBuffer rest = bytes.position(keys.length * (Long.BYTES + Integer.BYTES));
        rest.asFloatBuffer().put(weights);
        out.write(bytes.array());
    }

    /// Adds what the feature of that key says of each label to `scores`, from `at`.
    void addSingle(long key, float[] scores, int at) {
        add(key, scores, at, LABELS);
    }

    /// Adds what the feature of that key says of each pair of labels to `scores`, from `at`.
    void addPair(long key, float[] scores, int at) {
        add(key, scores, at, PAIRS);
    }

    private void add(long key, float[] scores, int at, int width) {
        int slot = slot(keys, key);
        if (keys[slot] == key) {
            int row = rows[slot];
            for (int i = 0; i < width; i++) {
                scores[at + i] += weights[row + i];
            }
        }
    }

    /// The most probable labels; `single` holds 4 and `pair` 16 scores a token.
    static int[] decode(float[] single, float[] pair) {
        int length = single.length / LABELS;
        double[] best = {
            0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        byte[] from = new byte[single.length];
        for (int t = 0; t < length; t++) {
            double[] next = new double[LABELS];
            for (int label = 0; label < LABELS; label++) {
                int arg = 0;
                double top = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < LABELS; previous++) {
                    double score = best[previous] + pair[t * PAIRS + previous * LABELS + label];
                    if (score > top) {
                        top = score;
                        arg = previous;
                    }
                }
                next[label] = top + single[t * LABELS + label];
                from[t * LABELS + label] = (byte) arg;
            }
            best = next;
        }
        return back(best, from, length);
    }

    private static int[] back(double[] best, byte[] from, int length) {
        int[] labels = new int[length];
        int label = 0;
        for (int i = 1; i < LABELS; i++) {
            label = best[i] > best[label] ? i : label;
        }
        for (int t = length - 1; t >= 0; t--) {
            labels[t] = label;
            label = from[t * LABELS + label];
        }
        return labels;
    }

    /// The probability of each label of each token, 4 a token.
    static float[] marginals(float[] single, float[] pair) {
        int length = single.length / LABELS;
        double[][] forward = new double[length][];
        double[] before = {1, 0, 0, 0};
        for (int t = 0; t < length; t++) {
            double[] now = new double[LABELS];
            for (int i = 0; i < PAIRS; i++) {
                now[i % LABELS] += before[i / LABELS] * Math.exp(score(single, pair, t, i));
            }
            before = normalized(now);
            forward[t] = before;
        }
        float[] marginals = new float[single.length];
        double[] after = {1, 1, 1, 1};
        for (int t = length - 1; t >= 0; t--) {
            double[] both = new double[LABELS];
            for (int i = 0; i < LABELS; i++) {
                both[i] = forward[t][i] * after[i];
            }
            normalized(both);
            double[] now = new double[LABELS];
            for (int i = 0; i < PAIRS; i++) {
                now[i / LABELS] += after[i % LABELS] * Math.exp(score(single, pair, t, i));
            }
            for (int i = 0; i < LABELS; i++) {
                marginals[t * LABELS + i] = (float) both[i];
            }
            after = normalized(now);
        }
        return marginals;
    }

    private static double score(float[] single, float[] pair, int t, int i) {
        return (double) single[t * LABELS + i % LABELS] + pair[t * PAIRS + i];
    }

    private static double[] normalized(double[] values) {
        double sum = Arrays.stream(values).sum();
        for (int i = 0; i < values.length; i++) {
            values[i] = sum > 0 ? values[i] / sum : 1.0 / values.length;
        }
        return values;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
