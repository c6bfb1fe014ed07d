package parallax.compare.forest;

/// One regression tree as flat arrays; node 0 is the root.
///
/// @param feature feature a node tests, -1 for a leaf
/// @param threshold values up to this one go left
/// @param left index of the left child; the right child follows it
/// @param value output of a leaf
public record Tree(short[] feature, float[] threshold, short[] left, float[] value) {

    /// The value of the leaf that `row` falls into.
    public float of(float[] row) {
        int node = 0;
        while (feature[node] >= 0) {
            node = left[node] + (row[feature[node]] <= threshold[node] ? 0 : 1);
        }
        return value[node];
    }
}
