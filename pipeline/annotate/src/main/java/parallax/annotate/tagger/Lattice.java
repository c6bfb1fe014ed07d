package parallax.annotate.tagger;

/// Scores of all labellings of one sequence under a linear chain, and what follows from them.
///
/// @param labels number of labels
/// @param node score of label `y` at position `i`, at `i * labels + y`
/// @param edge score of the step from label `x` to `y` into position `i`, at `(i * labels + x) *
///   labels + y`
public record Lattice(int labels, float[] node, float[] edge) {

    private static final float IMPOSSIBLE = -1e9f;

    /// Number of positions.
    public int length() {
        return node.length / labels;
    }

    /// The labelling with the highest score (Viterbi).
    public int[] best() {
        int n = length();
        if (n == 0) {
            return new int[0];
        }
        int[] back = new int[node.length];
        float[] score = new float[labels];
        System.arraycopy(node, 0, score, 0, labels);
        for (int i = 1; i < n; i++) {
            score = step(i, score, back);
        }
        return trace(back, argmax(score));
    }

    private float[] step(int i, float[] before, int[] back) {
        float[] score = new float[labels];
        for (int y = 0; y < labels; y++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int x = 0; x < labels; x++) {
                float s = before[x] + edge[(i * labels + x) * labels + y];
                if (s > best) {
                    best = s;
                    back[i * labels + y] = x;
                }
            }
            score[y] = best + node[i * labels + y];
        }
        return score;
    }

    private int[] trace(int[] back, int last) {
        int[] path = new int[length()];
        for (int i = path.length - 1, y = last; i >= 0; y = back[i * labels + y], i--) {
            path[i] = y;
        }
        return path;
    }

    private static int argmax(float[] score) {
        int best = 0;
        for (int y = 1; y < score.length; y++) {
            if (score[y] > score[best]) {
                best = y;
            }
        }
        return best;
    }

    /// Forward log sums, shaped as [#node].
    public float[] forward() {
        float[] alpha = node.clone();
        float[] terms = new float[labels];
        for (int i = 1; i < length(); i++) {
            for (int y = 0; y < labels; y++) {
                for (int x = 0; x < labels; x++) {
                    terms[x] = alpha[(i - 1) * labels + x] + edge[(i * labels + x) * labels + y];
                }
                alpha[i * labels + y] += logSum(terms, 0);
            }
        }
        return alpha;
    }

    /// Backward log sums, shaped as [#node].
    public float[] backward() {
        float[] beta = new float[node.length];
        float[] terms = new float[labels];
        for (int i = length() - 2; i >= 0; i--) {
            for (int x = 0; x < labels; x++) {
                for (int y = 0; y < labels; y++) {
                    int at = (i + 1) * labels + y;
                    terms[y] = beta[at] + node[at] + edge[((i + 1) * labels + x) * labels + y];
                }
                beta[i * labels + x] = logSum(terms, 0);
            }
        }
        return beta;
    }

    /// Log of the sum over all labellings, from [#forward].
    public float logTotal(float[] alpha) {
        return logSum(alpha, alpha.length - labels);
    }

    /// Log of the sum over all labellings.
    public float logTotal() {
        return node.length == 0 ? 0 : logTotal(forward());
    }

    /// Log of the sum over the labellings in which label `y` does not occur.
    public float without(int y) {
        Lattice rest = new Lattice(labels, node.clone(), edge);
        for (int i = 0; i < length(); i++) {
            rest.forbid(i, y);
        }
        return rest.logTotal();
    }

    /// Probability of every label at every position, shaped as [#node].
    public float[] marginals() {
        float[] alpha = forward();
        float[] beta = backward();
        float total = logTotal(alpha);
        float[] p = new float[node.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = (float) Math.exp(alpha[i] + beta[i] - total);
        }
        return p;
    }

    /// Forbids label `y` at position `i`.
    public void forbid(int i, int y) {
        node[i * labels + y] = IMPOSSIBLE;
    }

    private float logSum(float[] terms, int from) {
        float max = terms[from];
        for (int i = from + 1; i < from + labels; i++) {
            max = Math.max(max, terms[i]);
        }
        double sum = 0;
        for (int i = from; i < from + labels; i++) {
            sum += Math.exp(terms[i] - max);
        }
        return max + (float) Math.log(sum);
    }
}
