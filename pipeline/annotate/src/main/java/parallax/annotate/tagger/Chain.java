package parallax.annotate.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A linear-chain model with hashed features and weights of one byte each.
///
/// Read-only and safe to share between threads.
public final class Chain {

    private final int labels;
    private final int nodeMask;
    private final int edgeMask;
    private final byte[] nodes;
    private final byte[] edges;
    private final float nodeScale;
    private final float edgeScale;

    private Chain(int labels, byte[] nodes, byte[] edges, float nodeScale, float edgeScale) {
        this.labels = labels;
        this.nodes = nodes;
        this.edges = edges;
        this.nodeScale = nodeScale;
        this.edgeScale = edgeScale;
        this.nodeMask = nodes.length / labels - 1;
        this.edgeMask = edges.length / (labels * labels) - 1;
    }

    /// Rounds learnt weights to bytes. Table sizes, in features, must be powers of two.
    ///
    /// @param nodes weight of node feature `f` for label `y` at `f * labels + y`
    /// @param edges weight of edge feature `f` for labels `x`, `y` at `(f * labels + x) * labels +
    ///   y`
    public static Chain of(int labels, float[] nodes, float[] edges) {
        float nodeScale = scale(nodes);
        float edgeScale = scale(edges);
        return new Chain(
                labels, rounded(nodes, nodeScale), rounded(edges, edgeScale), nodeScale, edgeScale);
    }

    /// Reads the model of a resource; throws [UncheckedIOException] when it is absent or cut.
    public static Chain read(String resource) {
        try (InputStream in = Chain.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// Reads a model that [#write] wrote.
    public static Chain read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
        int labels = in.readInt();
        float nodeScale = in.readFloat();
        float edgeScale = in.readFloat();
        byte[] nodes = in.readNBytes(in.readInt());
        byte[] edges = in.readNBytes(in.readInt());
        return new Chain(labels, nodes, edges, nodeScale, edgeScale);
    }

    /// Writes the model in the form [#read(String)] reads.
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(labels);
            out.writeFloat(nodeScale);
            out.writeFloat(edgeScale);
            out.writeInt(nodes.length);
            out.write(nodes);
            out.writeInt(edges.length);
            out.write(edges);
        }
    }

    /// Number of labels.
    public int labels() {
        return labels;
    }

    /// Scores all labellings of a sequence.
    public Lattice score(Features features) {
        int n = features.length();
        float[] node = new float[n * labels];
        float[] edge = new float[n * labels * labels];
        for (int i = 0; i < n; i++) {
            addNodes(features, i, node);
            addEdges(features, i, edge);
        }
        return new Lattice(labels, node, edge);
    }

    private void addNodes(Features features, int i, float[] scores) {
        int[] sums = new int[labels];
        for (int f = features.nodeStart(i); f < features.nodeEnd(i); f++) {
            int at = (features.nodeAt(f) & nodeMask) * labels;
            for (int y = 0; y < labels; y++) {
                sums[y] += nodes[at + y];
            }
        }
        for (int y = 0; y < labels; y++) {
            scores[i * labels + y] = sums[y] * nodeScale;
        }
    }

    private void addEdges(Features features, int i, float[] scores) {
        int size = labels * labels;
        int[] sums = new int[size];
        for (int f = features.edgeStart(i); f < features.edgeEnd(i); f++) {
            int at = (features.edgeAt(f) & edgeMask) * size;
            for (int y = 0; y < size; y++) {
                sums[y] += edges[at + y];
            }
        }
        for (int y = 0; y < size; y++) {
            scores[i * size + y] = sums[y] * edgeScale;
        }
    }

    private static float scale(float[] weights) {
        float max = 1e-6f;
        for (float w : weights) {
            max = Math.max(max, Math.abs(w));
        }
        return max / 127;
    }

    private static byte[] rounded(float[] weights, float scale) {
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return bytes;
    }
}
