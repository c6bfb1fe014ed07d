package parallax.annotate.entity;

import java.util.Arrays;

/// How likely [NameModel] finds each label of each token of a sentence, as sums of weights that
/// only differences of which say something: a path of labels is worth its tokens' scores and the
/// scores of its steps.
public final class NameScores {

    private static final int COUNT = NameLabels.COUNT;
    private static final int PERSON = NameLabels.begin(NameLabels.KINDS.indexOf("PERSON"));
    private static final int ORGANIZATION =
            NameLabels.begin(NameLabels.KINDS.indexOf("ORGANIZATION"));
    private static final double NOTHING = -30;

    private final float[][] scores;
    private final float[] steps;
    private final float[][] best;
    private final byte[][] from;

    /// Scores of each label of each token, and of each step from one label to the next (previous
    /// times [NameLabels#COUNT] plus label; minus infinity where it may not be).
    NameScores(float[][] scores, float[] steps) {
        this.scores = scores;
        this.steps = steps;
        best = new float[scores.length][COUNT];
        from = new byte[scores.length][COUNT];
        float[] before = new float[COUNT];
        Arrays.fill(before, Float.NEGATIVE_INFINITY);
        before[0] = 0;
        for (int t = 0; t < scores.length; t++) {
            advance(before, t);
            before = best[t];
        }
    }

    private void advance(float[] before, int t) {
        for (int label = 0; label < COUNT; label++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int previous = 0; previous < COUNT; previous++) {
                float score = before[previous] + steps[previous * COUNT + label];
                if (score > top) {
                    top = score;
                    from[t][label] = (byte) previous;
                }
            }
            best[t][label] = top + scores[t][label];
        }
    }

    /// The best path of labels.
    public int[] labels() {
        int[] labels = new int[scores.length];
        int label = labels.length == 0 ? 0 : top(best[labels.length - 1]);
        for (int t = labels.length - 1; t >= 0; t--) {
            labels[t] = label;
            label = from[t][label];
        }
        return labels;
    }

    private static int top(float[] scores) {
        int top = 0;
        for (int i = 1; i < scores.length; i++) {
            top = scores[i] > scores[top] ? i : top;
        }
        return top;
    }

    /// True when for some token the best path that makes it part of a person's name, or of an
    /// organisation's, and the best that does not are within a gap of one another.
    public boolean doubts(float personGap, float organizationGap) {
        float[] after = new float[COUNT];
        for (int t = scores.length - 1; t >= 0; t--) {
            float person = worth(t, PERSON, after);
            float organization = worth(t, ORGANIZATION, after);
            float other = best[t][0] + after[0];
            for (int i = ORGANIZATION + 2; i < COUNT; i++) {
                other = Math.max(other, best[t][i] + after[i]);
            }
            if (Math.abs(person - Math.max(organization, other)) < personGap
                    || Math.abs(organization - Math.max(person, other)) < organizationGap) {
                return true;
            }
            after = t == 0 ? after : retreat(after, t);
        }
        return false;
    }

    /// What the best path through a name of a kind at token `t` is worth.
    private float worth(int t, int begin, float[] after) {
        return Math.max(best[t][begin] + after[begin], best[t][begin + 1] + after[begin + 1]);
    }

    private float[] retreat(float[] after, int t) {
        float[] before = new float[COUNT];
        for (int previous = 0; previous < COUNT; previous++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < COUNT; i++) {
                top = Math.max(top, steps[previous * COUNT + i] + scores[t][i] + after[i]);
            }
            before[previous] = top;
        }
        return before;
    }

    /// The logarithm of the probability of each label of each token over all paths (forward and
    /// backward sums; Rabiner 1989).
    public float[][] logs() {
        double[][] forward = forward();
        double[][] backward = backward();
        float[][] logs = new float[scores.length][COUNT];
        for (int t = 0; t < logs.length; t++) {
            for (int i = 0; i < COUNT; i++) {
                forward[t][i] += backward[t][i];
            }
            double all = logSum(forward[t]);
            for (int i = 0; i < COUNT; i++) {
                logs[t][i] = (float) (forward[t][i] - all);
            }
        }
        return logs;
    }

    private double[][] forward() {
        double[][] forward = new double[scores.length][COUNT];
        double[] before = new double[COUNT];
        Arrays.fill(before, Double.NEGATIVE_INFINITY);
        before[0] = 0;
        double[] terms = new double[COUNT];
        for (int t = 0; t < scores.length; t++) {
            for (int i = 0; i < COUNT; i++) {
                for (int p = 0; p < COUNT; p++) {
                    terms[p] = before[p] + steps[p * COUNT + i];
                }
                forward[t][i] = logSum(terms) + scores[t][i];
            }
            before = forward[t];
        }
        return forward;
    }

    private double[][] backward() {
        double[][] backward = new double[scores.length][COUNT];
        double[] terms = new double[COUNT];
        for (int t = scores.length - 2; t >= 0; t--) {
            for (int p = 0; p < COUNT; p++) {
                for (int i = 0; i < COUNT; i++) {
                    terms[i] = steps[p * COUNT + i] + scores[t + 1][i] + backward[t + 1][i];
                }
                backward[t][p] = logSum(terms);
            }
        }
        return backward;
    }

    /// The logarithm of the sum of what `terms` are the logarithms of; minus infinity where all
    /// are.
    public static double logSum(double[] terms) {
        double top = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            top = Math.max(top, term);
        }
        if (top == Double.NEGATIVE_INFINITY) {
            return top;
        }
        double sum = 0;
        for (double term : terms) {
            sum += term > top + NOTHING ? Math.exp(term - top) : 0;
        }
        return top + Math.log(sum);
    }
}
