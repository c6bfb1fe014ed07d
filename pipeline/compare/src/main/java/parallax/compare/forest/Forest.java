package parallax.compare.forest;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Boosted trees for several classes: tree `k` adds to the score of class `k mod classes`.
public final class Forest {

    private final int classes;
    private final List<Tree> trees;

    /// A forest of `trees`, class after class in turn.
    public Forest(int classes, List<Tree> trees) {
        this.classes = classes;
        this.trees = List.copyOf(trees);
    }

    /// The forest in the resource `name` beside `owner`.
    ///
    /// Throws [UncheckedIOException] when it cannot be read.
    public static Forest resource(Class<?> owner, String name) {
        return WeightFile.read(owner, name, Forest::read);
    }

    /// Reads what [#write] wrote.
    public static Forest read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
        int classes = in.readInt();
        int size = in.readInt();
        List<Tree> trees = new ArrayList<>();
        for (int t = 0; t < size; t++) {
            trees.add(readTree(in));
        }
        return new Forest(classes, trees);
    }

    private static Tree readTree(DataInputStream in) throws IOException {
        int nodes = in.readUnsignedShort();
        short[] feature = new short[nodes];
        float[] threshold = new float[nodes];
        short[] left = new short[nodes];
        float[] value = new float[nodes];
        for (int n = 0; n < nodes; n++) {
            feature[n] = in.readShort();
            if (feature[n] < 0) {
                value[n] = in.readFloat();
            } else {
                threshold[n] = in.readFloat();
                left[n] = in.readShort();
            }
        }
        return new Tree(feature, threshold, left, value);
    }

    /// Writes the forest, compressed.
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeInt(classes);
            out.writeInt(trees.size());
            for (Tree tree : trees) {
                out.writeShort(tree.feature().length);
                for (int n = 0; n < tree.feature().length; n++) {
                    out.writeShort(tree.feature()[n]);
                    if (tree.feature()[n] < 0) {
                        out.writeFloat(tree.value()[n]);
                    } else {
                        out.writeFloat(tree.threshold()[n]);
                        out.writeShort(tree.left()[n]);
                    }
                }
            }
        }
    }

    /// The raw score of each class.
    public double[] scores(float[] row) {
        double[] scores = new double[classes];
        for (int t = 0; t < trees.size(); t++) {
            scores[t % classes] += trees.get(t).of(row);
        }
        return scores;
    }

    /// The probability of each class; with one class, of that class against its absence.
    public double[] probabilities(float[] row) {
        return probabilities(scores(row));
    }

    /// Scores as probabilities: the logistic function for one class, softmax for more.
    public static double[] probabilities(double[] scores) {
        if (scores.length == 1) {
            return new double[] {1 / (1 + Math.exp(-scores[0]))};
        }
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] p = new double[scores.length];
        for (int k = 0; k < p.length; k++) {
            p[k] = Math.exp(scores[k] - most);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return p;
    }
}
