package parallax.ingest.extract;

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
        float sum = bias;
        for (int root : roots) {
            int node = root;
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
        return (float) (1 / (1 + Math.exp(-margin(values))));
    }
}
