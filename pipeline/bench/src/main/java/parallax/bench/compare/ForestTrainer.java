package parallax.bench.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parallax.compare.forest.Forest;
import parallax.compare.forest.Tree;

/// Grows boosted trees on binned features, as LightGBM does (Ke et al. 2017): gradients of the
/// logistic or softmax loss, histograms, splits by gain, one tree a class and round. Seeded.
final class ForestTrainer {

    private static final int BINS = 64;

    /// How trees are grown.
    ///
    /// @param rounds trees a class
    /// @param rate learning rate
    /// @param leaves most leaves a tree
    /// @param least least sum of hessians in a leaf
    /// @param rows share of rows each tree sees
    /// @param columns share of features each tree sees
    /// @param lambda L2 penalty on leaves
    record Settings(
            int rounds,
            double rate,
            int leaves,
            double least,
            double rows,
            double columns,
            double lambda) {}

    private final Settings settings;
    private final float[][] rows;
    private final double[] weights;
    private final float[][] cuts;
    private final byte[][] bins;
    private final Random random = new Random(17);
    private int[] groups = {};

    private ForestTrainer(Settings settings, float[][] rows, double[] weights) {
        this.settings = settings;
        this.rows = rows;
        this.weights = weights;
        this.cuts = new float[rows[0].length][];
        this.bins = new byte[rows[0].length][rows.length];
        IntStream.range(0, cuts.length).parallel().forEach(this::bin);
    }

    /// A forest that tells `labels` (0 to `classes` − 1; with one class 0 or 1) from `rows`.
    static Forest train(
            Settings settings, float[][] rows, int[] labels, double[] weights, int classes) {
        return new ForestTrainer(settings, rows, weights)
                .train(labels, new double[classes][rows.length]);
    }

    /// A forest for 0 and 1 that ranks inside each of `groups`: every group has its own intercept,
    /// refitted after each round and left out of the forest.
    static Forest train(
            Settings settings, float[][] rows, int[] labels, double[] weights, int[] groups) {
        ForestTrainer trainer = new ForestTrainer(settings, rows, weights);
        trainer.groups = groups;
        return trainer.train(labels, new double[1][rows.length]);
    }

    private void bin(int f) {
        float[] sorted = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = rows[i][f];
        }
        Arrays.sort(sorted);
        float[] found = new float[BINS - 1];
        int n = 0;
        for (int b = 1; b < BINS; b++) {
            float lower = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
            if (n == 0 || lower > found[n - 1]) {
                found[n++] = lower;
            }
        }
        cuts[f] = Arrays.copyOf(found, n);
        for (int i = 0; i < rows.length; i++) {
            int at = Arrays.binarySearch(cuts[f], rows[i][f]);
            bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
        }
    }

    private Forest train(int[] labels, double[][] scores) {
        int classes = scores.length;
        double[] gradient = new double[rows.length];
        double[] hessian = new double[rows.length];
        List<Tree> trees = new ArrayList<>();
        for (int round = 0; round < settings.rounds; round++) {
            recentre(scores[0], labels);
            int[] sample = sample();
            double[][] p = probabilities(scores);
            for (int k = 0; k < classes; k++) {
                for (int i = 0; i < rows.length; i++) {
                    double target = classes == 1 ? labels[i] : labels[i] == k ? 1 : 0;
                    gradient[i] = weights[i] * (p[k][i] - target);
                    hessian[i] = weights[i] * Math.max(1e-6, p[k][i] * (1 - p[k][i]));
                }
                Tree tree = new Growth(gradient, hessian, columns()).grow(sample);
                trees.add(tree);
                double[] score = scores[k];
                IntStream.range(0, rows.length)
                        .parallel()
                        .forEach(i -> score[i] += tree.of(rows[i]));
            }
        }
        return new Forest(classes, trees);
    }

    /// Moves the scores of each group so that its mean probability is its share of ones.
    private void recentre(double[] score, int[] labels) {
        int most = Arrays.stream(groups).max().orElse(-1);
        for (int step = 0; step < 4; step++) {
            double[] gradient = new double[most + 1];
            double[] hessian = new double[most + 1];
            for (int i = 0; i < groups.length; i++) {
                double p = 1 / (1 + Math.exp(-score[i]));
                gradient[groups[i]] += labels[i] - p;
                hessian[groups[i]] += p * (1 - p);
            }
            for (int i = 0; i < groups.length; i++) {
                score[i] += gradient[groups[i]] / (hessian[groups[i]] + 1e-6);
            }
        }
    }

    private double[][] probabilities(double[][] scores) {
        double[][] p = new double[scores.length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            double[] row = new double[scores.length];
            for (int k = 0; k < row.length; k++) {
                row[k] = scores[k][i];
            }
            row = Forest.probabilities(row);
            for (int k = 0; k < row.length; k++) {
                p[k][i] = row[k];
            }
        }
        return p;
    }

    private int[] sample() {
        return IntStream.range(0, rows.length)
                .filter(_ -> random.nextDouble() < settings.rows)
                .toArray();
    }

    private int[] columns() {
        return IntStream.range(0, cuts.length)
                .filter(_ -> random.nextDouble() < settings.columns)
                .toArray();
    }

    /// One tree in the making.
    private final class Growth {

        private final double[] gradient;
        private final double[] hessian;
        private final int[] columns;
        private final List<Node> nodes = new ArrayList<>();

        Growth(double[] gradient, double[] hessian, int[] columns) {
            this.gradient = gradient;
            this.hessian = hessian;
            this.columns = columns;
        }

        Tree grow(int[] sample) {
            nodes.add(new Node(sample, sums(sample)));
            int leaves = 1;
            while (leaves < settings.leaves) {
                Node best = null;
                for (Node node : nodes) {
                    boolean open = node.left < 0 && node.gain > 1e-6;
                    best = open && (best == null || node.gain > best.gain) ? node : best;
                }
                if (best == null) {
                    break;
                }
                split(best);
                leaves++;
            }
            return tree();
        }

        private void split(Node node) {
            byte[] column = bins[node.feature];
            int[] low = Arrays.stream(node.rows).filter(i -> column[i] <= node.bin).toArray();
            int[] high = Arrays.stream(node.rows).filter(i -> column[i] > node.bin).toArray();
            double[][] smaller = sums(low.length < high.length ? low : high);
            double[][] larger = node.sums;
            IntStream.range(0, columns.length).forEach(c -> subtract(larger[c], smaller[c]));
            node.left = nodes.size();
            nodes.add(new Node(low, low.length < high.length ? smaller : larger));
            nodes.add(new Node(high, low.length < high.length ? larger : smaller));
            node.rows = null;
            node.sums = null;
        }

        private static void subtract(double[] from, double[] what) {
            for (int b = 0; b < from.length; b++) {
                from[b] -= what[b];
            }
        }

        /// For each column, the sums of gradients and hessians by bin, in turns.
        private double[][] sums(int[] rows) {
            double[] ofRows = new double[2 * rows.length];
            for (int k = 0; k < rows.length; k++) {
                ofRows[2 * k] = gradient[rows[k]];
                ofRows[2 * k + 1] = hessian[rows[k]];
            }
            double[][] sums = new double[columns.length][2 * BINS];
            IntStream.range(0, columns.length)
                    .parallel()
                    .forEach(c -> add(bins[columns[c]], rows, ofRows, sums[c]));
            return sums;
        }

        private static void add(byte[] column, int[] rows, double[] ofRows, double[] sums) {
            for (int k = 0; k < rows.length; k++) {
                int at = 2 * column[rows[k]];
                sums[at] += ofRows[2 * k];
                sums[at + 1] += ofRows[2 * k + 1];
            }
        }

        private Tree tree() {
            int n = nodes.size();
            Tree tree = new Tree(new short[n], new float[n], new short[n], new float[n]);
            for (int i = 0; i < n; i++) {
                Node node = nodes.get(i);
                boolean leaf = node.left < 0;
                tree.feature()[i] = (short) (leaf ? -1 : node.feature);
                tree.threshold()[i] = leaf ? 0 : cuts[node.feature][node.bin];
                tree.left()[i] = (short) (leaf ? 0 : node.left);
                tree.value()[i] =
                        (float) (-settings.rate * node.sum / (node.weight + settings.lambda));
            }
            return tree;
        }

        /// A leaf that may still be split.
        private final class Node {
            private int[] rows;
            private double[][] sums;
            private double sum;
            private double weight;
            private int left = -1;
            private int feature;
            private int bin;
            private double gain;

            Node(int[] rows, double[][] sums) {
                this.rows = rows;
                this.sums = sums;
                for (int i : rows) {
                    sum += gradient[i];
                    weight += hessian[i];
                }
                Split best = new Split(0, 0, 0);
                for (int c = 0; c < columns.length; c++) {
                    best = best.better(best(c));
                }
                feature = best.feature;
                bin = best.bin;
                gain = best.gain;
            }

            private Split best(int c) {
                Split best = new Split(columns[c], 0, 0);
                double lowG = 0;
                double lowH = 0;
                double whole = sum * sum / (weight + settings.lambda);
                for (int b = 0; b < cuts[columns[c]].length; b++) {
                    lowG += sums[c][2 * b];
                    lowH += sums[c][2 * b + 1];
                    double highH = weight - lowH;
                    if (lowH >= settings.least && highH >= settings.least) {
                        double highG = sum - lowG;
                        double gain =
                                lowG * lowG / (lowH + settings.lambda)
                                        + highG * highG / (highH + settings.lambda)
                                        - whole;
                        best = best.better(new Split(columns[c], b, gain));
                    }
                }
                return best;
            }
        }
    }

    private record Split(int feature, int bin, double gain) {
        Split better(Split other) {
            return other.gain > gain ? other : this;
        }
    }
}
