package parallax.ingest.forest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Gradient-boosted regression trees for a yes-or-no question, as flat arrays: a node with a
/// feature goes left when the value is at most the threshold, a node without one is a leaf.
///
/// Several rows are asked at a time, step by step together, and no step depends on a branch that a
/// processor would have to guess: a leaf leads to itself until the deepest leaf of its tree is
/// reached. That takes a third of the time of asking them one by one. Values must be numbers, not
/// NaN.
public final class Forest {

    private static final int TOGETHER = 4;
    private static final int NO_FEATURE = -1;

    private final int[] roots;
    private final int[] depths;
    private final float bias;

    /// Per node: threshold, index of the left child, feature.
    private final long[] steps;

    /// What the leaves add to the sum.
    private final float[] values;

    /// @param roots index of the root node of each tree
    /// @param feature feature of a node, 0..254, or -1 for a leaf
    /// @param threshold threshold of a node, or the value of a leaf
    /// @param left index of the left child, below 65,536; the right child is the next
    /// @param bias added to the sum of the leaves
    public Forest(int[] roots, short[] feature, float[] threshold, int[] left, float bias) {
        this.roots = roots.clone();
        this.bias = bias;
        values = threshold.clone();
        steps = new long[feature.length];
        for (int node = 0; node < steps.length; node++) {
            boolean isLeaf = feature[node] == NO_FEATURE;
            steps[node] =
                    isLeaf
                            ? step(Float.POSITIVE_INFINITY, node, 0)
                            : step(threshold[node], left[node], feature[node]);
        }
        depths = Arrays.stream(roots).map(this::depth).toArray();
    }

    private static long step(float threshold, int left, int feature) {
        return (long) Float.floatToRawIntBits(threshold) << 32 | left << 8 | feature;
    }

    private boolean isLeaf(int node) {
        return left(node) == node;
    }

    private int left(int node) {
        return (int) steps[node] >>> 8;
    }

    private int depth(int node) {
        return isLeaf(node) ? 0 : 1 + Math.max(depth(left(node)), depth(left(node) + 1));
    }

    /// The probability of yes for each row, 0..1.
    public float[] probabilities(float[][] rows) {
        float[] sums = sums(rows);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = probability(bias + sums[i]);
        }
        return sums;
    }

    private static float probability(float odds) {
        return (float) (1 / (1 + Math.exp(-odds)));
    }

    /// What the trees say of each row, added up.
    private float[] sums(float[][] rows) {
        int full = (rows.length + TOGETHER - 1) / TOGETHER * TOGETHER;
        float[][] asked = Arrays.copyOf(rows, full);
        for (int i = rows.length; i < full; i++) {
            asked[i] = asked[i - 1];
        }
        float[] sums = new float[full];
        for (int at = 0; at < full; at += TOGETHER) {
            sum(asked, at, sums);
        }
        return full == rows.length ? sums : Arrays.copyOf(sums, rows.length);
    }

    private void sum(float[][] rows, int at, float[] sums) {
        float[] row = rows[at];
        float[] second = rows[at + 1];
        float[] third = rows[at + 2];
        float[] fourth = rows[at + 3];
        float sum = 0;
        float secondSum = 0;
        float thirdSum = 0;
        float fourthSum = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            int a = roots[tree];
            int b = a;
            int c = a;
            int d = a;
            for (int level = depths[tree]; level > 0; level--) {
                a = next(a, row);
                b = next(b, second);
                c = next(c, third);
                d = next(d, fourth);
            }
            sum += values[a];
            secondSum += values[b];
            thirdSum += values[c];
            fourthSum += values[d];
        }
        sums[at] = sum;
        sums[at + 1] = secondSum;
        sums[at + 2] = thirdSum;
        sums[at + 3] = fourthSum;
    }

    /// The left child, or the right one where the threshold less the value is below zero.
    private int next(int node, float[] row) {
        long step = steps[node];
        float threshold = Float.intBitsToFloat((int) (step >> 32));
        int isAbove = Float.floatToRawIntBits(threshold - row[(int) step & 255]) >>> 31;
        return ((int) step >>> 8) + isAbove;
    }

    /// Reads what [#write(DataOutputStream)] wrote.
    public static Forest read(DataInputStream in) throws IOException {
        float bias = in.readFloat();
        int[] roots = new int[in.readInt()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        int nodes = in.readInt();
        short[] feature = new short[nodes];
        float[] threshold = new float[nodes];
        int[] left = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            int index = in.readByte();
            feature[i] = (short) (index == NO_FEATURE ? NO_FEATURE : index & 255);
            threshold[i] = in.readFloat();
            left[i] = in.readShort() & 0xFFFF;
        }
        return new Forest(roots, feature, threshold, left, bias);
    }

    /// Writes the trees: features as bytes, thresholds as floats.
    public void write(DataOutputStream out) throws IOException {
        out.writeFloat(bias);
        out.writeInt(roots.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        out.writeInt(steps.length);
        for (int node = 0; node < steps.length; node++) {
            out.writeByte(isLeaf(node) ? NO_FEATURE : (int) steps[node] & 255);
            out.writeFloat(values[node]);
            out.writeShort(isLeaf(node) ? 0 : left(node));
        }
    }
}
