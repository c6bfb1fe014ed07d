package parallax.ingest.forest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Gradient-boosted regression trees for a yes-or-no question, as flat arrays: a node with a
/// feature goes left when the value is at most the threshold, a node without one is a leaf.
///
/// @param roots index of the root node of each tree
/// @param feature feature of a node, or -1 for a leaf
/// @param threshold threshold of a node, or the value of a leaf
/// @param left index of the left child; the right child is the next
/// @param bias added to the sum of the leaves
public record Forest(int[] roots, short[] feature, float[] threshold, int[] left, float bias) {

    /// The log-odds of yes.
    public float margin(float[] values) {
        return bias + sum(values, 0, roots.length);
    }

    /// The log-odds of yes, given up where they are below `hopeless` after a quarter of the trees:
    /// the later trees say the finer things.
    public float margin(float[] values, float hopeless) {
        int quarter = roots.length / 4;
        float early = bias + sum(values, 0, quarter);
        return early < hopeless ? early : early + sum(values, quarter, roots.length);
    }

    private float sum(float[] values, int from, int to) {
        float sum = 0;
        for (int tree = from; tree < to; tree++) {
            int node = roots[tree];
            while (feature[node] >= 0) {
                int next = left[node];
                node = values[feature[node]] <= threshold[node] ? next : next + 1;
            }
            sum += threshold[node];
        }
        return sum;
    }

    /// The probability of yes, 0..1.
    public float probability(float[] values) {
        return probability(margin(values));
    }

    /// The probability that belongs to log-odds.
    public static float probability(float margin) {
        return (float) (1 / (1 + Math.exp(-margin)));
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
            feature[i] = (short) (index == -1 ? -1 : index & 255);
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
        out.writeInt(feature.length);
        for (int i = 0; i < feature.length; i++) {
            out.writeByte(feature[i]);
            out.writeFloat(threshold[i]);
            out.writeShort(left[i]);
        }
    }
}
