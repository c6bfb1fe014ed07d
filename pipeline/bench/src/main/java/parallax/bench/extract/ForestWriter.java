package parallax.bench.extract;

import java.util.ArrayList;
import java.util.List;
import parallax.ingest.forest.Forest;

/// Gathers grown trees into the flat arrays of a [Forest].
final class ForestWriter {

    private record Node(int feature, float threshold, int left) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    /// Starts a tree; its root is a leaf without value until it is set.
    int root() {
        roots.add(nodes.size());
        nodes.add(new Node(-1, 0, 0));
        return nodes.size() - 1;
    }

    /// Makes a leaf a split and gives the index of its left child; the right one is the next.
    int split(int node, int feature, float threshold) {
        int left = nodes.size();
        nodes.add(new Node(-1, 0, 0));
        nodes.add(new Node(-1, 0, 0));
        nodes.set(node, new Node(feature, threshold, left));
        return left;
    }

    void leaf(int node, float value) {
        nodes.set(node, new Node(-1, value, 0));
    }

    Forest forest(float bias) {
        short[] feature = new short[nodes.size()];
        float[] threshold = new float[nodes.size()];
        int[] left = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            feature[i] = (short) nodes.get(i).feature();
            threshold[i] = nodes.get(i).threshold();
            left[i] = nodes.get(i).left();
        }
        return new Forest(
                roots.stream().mapToInt(Integer::intValue).toArray(),
                feature,
                threshold,
                left,
                bias);
    }
}
