package parallax.annotate.tagger;

import java.util.Arrays;

/// Hashed features of the positions of one sequence: node features weigh a label, edge features
/// weigh a pair of neighbouring labels.
///
/// Fill it position by position: any number of [#node] and [#edge], then [#next].
public final class Features {

    private int[] nodes = new int[4096];
    private int[] edges = new int[1024];
    private int[] nodeEnds = new int[128];
    private int[] edgeEnds = new int[128];
    private int nodeCount;
    private int edgeCount;
    private int length;

    /// Adds a node feature to the current position.
    public void node(int hash) {
        if (nodeCount == nodes.length) {
            nodes = Arrays.copyOf(nodes, nodeCount * 2);
        }
        nodes[nodeCount++] = hash;
    }

    /// Adds a feature of the step from the position before to the current one.
    public void edge(int hash) {
        if (edgeCount == edges.length) {
            edges = Arrays.copyOf(edges, edgeCount * 2);
        }
        edges[edgeCount++] = hash;
    }

    /// Closes the current position.
    public void next() {
        if (length == nodeEnds.length) {
            nodeEnds = Arrays.copyOf(nodeEnds, length * 2);
            edgeEnds = Arrays.copyOf(edgeEnds, length * 2);
        }
        nodeEnds[length] = nodeCount;
        edgeEnds[length++] = edgeCount;
    }

    /// Number of closed positions.
    public int length() {
        return length;
    }

    /// Node features of the position.
    public int[] nodes(int position) {
        return Arrays.copyOfRange(nodes, nodeStart(position), nodeEnds[position]);
    }

    /// Edge features of the position.
    public int[] edges(int position) {
        return Arrays.copyOfRange(edges, edgeStart(position), edgeEnds[position]);
    }

    int nodeStart(int position) {
        return position == 0 ? 0 : nodeEnds[position - 1];
    }

    int nodeEnd(int position) {
        return nodeEnds[position];
    }

    int nodeAt(int index) {
        return nodes[index];
    }

    int edgeStart(int position) {
        return position == 0 ? 0 : edgeEnds[position - 1];
    }

    int edgeEnd(int position) {
        return edgeEnds[position];
    }

    int edgeAt(int index) {
        return edges[index];
    }
}
