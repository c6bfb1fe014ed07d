package parallax.bench.extract;

import java.util.Arrays;
import java.util.Random;
import parallax.ingest.forest.Forest;

/// Trains a [Forest] for weighted yes-or-no labels: gradient boosting on log loss with histograms
/// of at most 64 bins, trees grown leaf by leaf (as LightGBM does; Ke et al. 2017).
final class Boosting {

    /// How much and how finely to learn.
    ///
    /// @param trees number of trees
    /// @param leaves most leaves of a tree
    /// @param depth most steps to a leaf: a [Forest] asks for each leaf as many as for the deepest
    /// @param rate shrinkage
    /// @param minimum least sum of second derivatives in a leaf
    /// @param columns share of the features each tree sees
    record Settings(
            int trees, int leaves, int depth, double rate, double minimum, double columns) {}

    private static final int BINS = 64;
    private static final double RIDGE = 1.0;

    private final Settings settings;
    private final float[][] edges;
    private final byte[][] bins;
    private final float[] labels;
    private final float[] weights;
    private final double[] margin;
    private final float[] gradient;
    private final float[] hessian;
    private final ForestWriter writer = new ForestWriter();
    private final Random random = new Random(7);

    private Boosting(float[][] rows, float[] labels, float[] weights, Settings settings) {
        this.settings = settings;
        this.labels = labels;
        this.weights = weights;
        int features = rows[0].length;
        edges = new float[features][];
        bins = new byte[features][rows.length];
        for (int f = 0; f < features; f++) {
            edges[f] = edges(rows, f);
            for (int i = 0; i < rows.length; i++) {
                bins[f][i] = (byte) bin(edges[f], rows[i][f]);
            }
        }
        margin = new double[rows.length];
        gradient = new float[rows.length];
        hessian = new float[rows.length];
    }

    static Forest train(float[][] rows, float[] labels, float[] weights, Settings settings) {
        return new Boosting(rows, labels, weights, settings).train();
    }

    private Forest train() {
        double yes = 1e-6;
        double all = 2e-6;
        for (int i = 0; i < labels.length; i++) {
            yes += labels[i] * weights[i];
            all += weights[i];
        }
        double bias = Math.log(yes / (all - yes));
        Arrays.fill(margin, bias);
        for (int t = 0; t < settings.trees(); t++) {
            for (int i = 0; i < labels.length; i++) {
                double p = 1 / (1 + Math.exp(-margin[i]));
                gradient[i] = (float) ((p - labels[i]) * weights[i]);
                hessian[i] = (float) (p * (1 - p) * weights[i]);
            }
            new TreeGrowth(settings, edges, bins, gradient, hessian, columns(), RIDGE)
                    .grow(writer, margin);
        }
        return writer.forest((float) bias);
    }

    private boolean[] columns() {
        boolean[] used = new boolean[edges.length];
        for (int f = 0; f < used.length; f++) {
            used[f] = edges[f].length > 0 && random.nextDouble() < settings.columns();
        }
        return used;
    }

    private static float[] edges(float[][] rows, int feature) {
        Random random = new Random(feature);
        int n = Math.min(rows.length, 40_000);
        float[] sample = new float[n];
        for (int i = 0; i < n; i++) {
            sample[i] = rows[n == rows.length ? i : random.nextInt(rows.length)][feature];
        }
        Arrays.sort(sample);
        float[] edges = new float[BINS - 1];
        int count = 0;
        for (int b = 1; b < BINS; b++) {
            float edge = sample[(int) ((long) b * (n - 1) / BINS)];
            if ((count == 0 || edge > edges[count - 1]) && edge < sample[n - 1]) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private static int bin(float[] edges, float value) {
        int at = Arrays.binarySearch(edges, value);
        return at >= 0 ? at : -at - 1;
    }
}
