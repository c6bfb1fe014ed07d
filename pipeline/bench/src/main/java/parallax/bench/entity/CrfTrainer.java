package parallax.bench.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parallax.annotate.entity.NameLabels;
import parallax.annotate.entity.NameModel;
import parallax.annotate.entity.NameScores;

/// Trains a first-order conditional random field (Lafferty, McCallum and Pereira 2001) by
/// stochastic gradients with a rate for each feature (after AdaGrad; Duchi, Hazan and Singer 2011);
/// the weights are the mean of those after each round of the last two thirds.
final class CrfTrainer {

    private static final int L = NameLabels.COUNT;
    private static final float RATE = 0.1f;
    private static final float PRIOR = 1;
    private static final float HIDDEN = 0.45f;
    private static final int LEAST_COUNT = 2;
    private static final float NOTHING = 1e-9f;

    private final int[] keys;
    private final float[] weights;
    private final float[] squares;
    private final float[] priors;
    private final float[] transitions = new float[L * L];
    private final float[] transitionSquares = new float[L * L];

    /// A sentence: hashed features and the true label of each token.
    record Example(int[][] features, int[] labels) {}

    private CrfTrainer(int[] keys) {
        this.keys = keys;
        weights = new float[keys.length * L];
        squares = new float[keys.length];
        priors = new float[keys.length];
        Arrays.fill(squares, 1e-2f);
        Arrays.fill(transitionSquares, 1e-2f);
    }

    /// A model of `examples` after so many rounds; the same for the same seed.
    static NameModel train(List<Example> examples, int rounds, long seed) {
        CrfTrainer trainer = new CrfTrainer(frequent(examples));
        List<Example> order = new ArrayList<>();
        for (Example e : examples) {
            order.add(new Example(trainer.indexed(e.features()), e.labels()));
        }
        trainer.countPriors(order);
        Random random = new Random(seed);
        float[] weights = new float[trainer.weights.length];
        float[] transitions = new float[L * L];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (Example example : order) {
                loss += trainer.step(thinned(example, random));
            }
            System.err.printf("round %d: log loss %.0f%n", round + 1, loss);
            if (round >= rounds / 3) {
                add(trainer.weights, weights);
                add(trainer.transitions, transitions);
            }
        }
        int averaged = rounds - rounds / 3;
        return trainer.model(divided(weights, averaged), divided(transitions, averaged));
    }

    private static void add(float[] values, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += values[i];
        }
    }

    private static float[] divided(float[] sums, int count) {
        float[] mean = new float[sums.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sums[i] / count;
        }
        return mean;
    }

    private static int[] frequent(List<Example> examples) {
        int[] all =
                examples.stream()
                        .flatMapToInt(e -> Arrays.stream(e.features()).flatMapToInt(Arrays::stream))
                        .toArray();
        Arrays.sort(all);
        int size = 0;
        for (int from = 0, to; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= LEAST_COUNT) {
                all[size++] = all[from];
            }
        }
        return Arrays.copyOf(all, size);
    }

    private int[][] indexed(int[][] features) {
        int[][] rows = new int[features.length][];
        for (int t = 0; t < rows.length; t++) {
            rows[t] =
                    Arrays.stream(features[t])
                            .map(f -> Arrays.binarySearch(keys, f))
                            .filter(row -> row >= 0)
                            .toArray();
        }
        return rows;
    }

    /// Spreads the Gaussian prior of a weight over the times its feature is met in a round.
    private void countPriors(List<Example> examples) {
        for (Example example : examples) {
            for (int[] rows : example.features()) {
                for (int row : rows) {
                    priors[row]++;
                }
            }
        }
        for (int row = 0; row < priors.length; row++) {
            priors[row] = PRIOR / priors[row];
        }
    }

    /// Hides some features at random, so that no single one is leaned on (dropout; Srivastava and
    /// others 2014).
    private static Example thinned(Example example, Random random) {
        int[][] kept = new int[example.features().length][];
        for (int t = 0; t < kept.length; t++) {
            int[] all = example.features()[t];
            int[] some = new int[all.length];
            int size = 0;
            for (int row : all) {
                if (random.nextFloat() >= HIDDEN) {
                    some[size++] = row;
                }
            }
            kept[t] = Arrays.copyOf(some, size);
        }
        return new Example(kept, example.labels());
    }

    private double step(Example example) {
        int[][] rows = example.features();
        int length = rows.length;
        double[][] scores = scores(rows);
        double[][] forward = forward(scores);
        double[][] backward = backward(scores);
        double z = NameScores.logSum(forward[length - 1]);
        double truth = 0;
        double[] pairs = new double[L * L];
        for (int t = 0; t < length; t++) {
            int label = example.labels()[t];
            int before = t == 0 ? 0 : example.labels()[t - 1];
            truth += scores[t][label] + transitions[before * L + label];
            pairs[before * L + label] += 1;
            for (int p = 0; p < L; p++) {
                for (int i = 0; i < L; i++) {
                    if (NameLabels.mayFollow(p, i) && (t > 0 || p == 0)) {
                        double start = t == 0 ? 0 : forward[t - 1][p];
                        pairs[p * L + i] -=
                                Math.exp(
                                        start
                                                + transitions[p * L + i]
                                                + scores[t][i]
                                                + backward[t][i]
                                                - z);
                    }
                }
            }
            float[] gradient = new float[L];
            for (int i = 0; i < L; i++) {
                double p = Math.exp(forward[t][i] + backward[t][i] - z);
                gradient[i] = (float) ((i == label ? 1 : 0) - p);
            }
            update(rows[t], gradient);
        }
        for (int i = 0; i < pairs.length; i++) {
            float g = (float) pairs[i];
            transitionSquares[i] += g * g;
            transitions[i] += RATE * g / (float) Math.sqrt(transitionSquares[i]);
        }
        return z - truth;
    }

    private double[][] scores(int[][] rows) {
        double[][] scores = new double[rows.length][L];
        for (int t = 0; t < rows.length; t++) {
            float[] sums = new float[L];
            for (int row : rows[t]) {
                for (int i = 0; i < L; i++) {
                    sums[i] += weights[row * L + i];
                }
            }
            for (int i = 0; i < L; i++) {
                scores[t][i] = sums[i] / (1 - HIDDEN);
            }
        }
        return scores;
    }

    private void update(int[] rows, float[] gradient) {
        float length = 0;
        for (float g : gradient) {
            length += g * g;
        }
        if (length < NOTHING) {
            return;
        }
        for (int row : rows) {
            squares[row] += length;
            float rate = RATE / (float) Math.sqrt(squares[row]);
            for (int i = 0; i < L; i++) {
                int at = row * L + i;
                weights[at] += rate * (gradient[i] - priors[row] * weights[at]);
            }
        }
    }

    private double[][] forward(double[][] scores) {
        double[][] forward = new double[scores.length][L];
        for (int t = 0; t < scores.length; t++) {
            for (int i = 0; i < L; i++) {
                double[] terms = new double[L];
                for (int p = 0; p < L; p++) {
                    boolean isPossible = NameLabels.mayFollow(p, i) && (t > 0 || p == 0);
                    double before = t == 0 ? 0 : forward[t - 1][p];
                    terms[p] =
                            isPossible ? before + transitions[p * L + i] : Double.NEGATIVE_INFINITY;
                }
                forward[t][i] = NameScores.logSum(terms) + scores[t][i];
            }
        }
        return forward;
    }

    private double[][] backward(double[][] scores) {
        double[][] backward = new double[scores.length][L];
        for (int t = scores.length - 2; t >= 0; t--) {
            for (int p = 0; p < L; p++) {
                double[] terms = new double[L];
                for (int i = 0; i < L; i++) {
                    terms[i] =
                            NameLabels.mayFollow(p, i)
                                    ? transitions[p * L + i] + scores[t + 1][i] + backward[t + 1][i]
                                    : Double.NEGATIVE_INFINITY;
                }
                backward[t][p] = NameScores.logSum(terms);
            }
        }
        return backward;
    }

    /// Weights as bytes; features that say next to nothing are left out.
    private NameModel model(float[] weights, float[] transitions) {
        float top = 0;
        for (float weight : weights) {
            top = Math.max(top, Math.abs(weight));
        }
        float scale = Math.min(top, 4f) / 127;
        int size = 0;
        int[] kept = new int[keys.length];
        byte[] bytes = new byte[weights.length];
        for (int row = 0; row < keys.length; row++) {
            int largest = 0;
            for (int i = 0; i < L; i++) {
                int value = Math.round(weights[row * L + i] / scale);
                byte clipped = (byte) Math.clamp(value, -127, 127);
                bytes[size * L + i] = clipped;
                largest = Math.max(largest, Math.abs(clipped));
            }
            if (largest >= 3) {
                kept[size++] = keys[row];
            }
        }
        System.err.printf("%d of %d features kept, scale %.4f%n", size, keys.length, scale);
        return new NameModel(
                Arrays.copyOf(kept, size), Arrays.copyOf(bytes, size * L), transitions, scale);
    }
}
