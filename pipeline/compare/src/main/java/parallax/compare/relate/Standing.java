package parallax.compare.relate;

import java.util.Arrays;

/// How each of many likenesses stands out among the others.
final class Standing {

    /// Values for each likeness: its lead over the mean of the best one, three and ten others; its
    /// log odds against them all; its standard score; one over its rank; whether it is the best.
    static final int WIDTH = 7;

    private static final int[] DEPTHS = {1, 3, 10};

    /// How much surer a likeness that is greater by 1 is, in log odds.
    private static final double SHARPNESS = 17;

    private static final double MOST = 8;
    private static final double TINY = 1e-3;

    private Standing() {}

    /// The standings of `likeness`, which goes down and has at least two values.
    static float[][] of(double[] likeness) {
        int n = likeness.length;
        double[] sums = sums(likeness);
        double[] weights =
                Arrays.stream(likeness).map(x -> Math.exp(SHARPNESS * (x - likeness[0]))).toArray();
        double all = Arrays.stream(weights).sum();
        double mean = sums[n] / n;
        double spread = Arrays.stream(likeness).map(x -> (x - mean) * (x - mean)).sum();
        double deviation = Math.sqrt(spread / n) + TINY;
        float[][] standings = new float[n][WIDTH];
        for (int k = 0; k < n; k++) {
            for (int d = 0; d < DEPTHS.length; d++) {
                standings[k][d] = (float) (likeness[k] - best(k, DEPTHS[d], likeness, sums));
            }
            double odds = Math.log(weights[k] + 1e-9) - Math.log(all - weights[k] + 1e-6);
            double others = (sums[n] - likeness[k]) / (n - 1);
            double rank = rank(k, likeness);
            standings[k][3] = (float) Math.clamp(odds, -MOST, MOST);
            standings[k][4] = (float) Math.clamp((likeness[k] - others) / deviation, -MOST, MOST);
            standings[k][5] = (float) (1 / (1 + rank));
            standings[k][6] = rank < 1 ? 1 : 0;
        }
        return standings;
    }

    /// The sum of the first `k` values for each `k`.
    private static double[] sums(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int k = 0; k < values.length; k++) {
            sums[k + 1] = sums[k] + values[k];
        }
        return sums;
    }

    /// The mean of the best `depth` others, or of all where there are fewer.
    private static double best(int k, int depth, double[] likeness, double[] sums) {
        int n = Math.min(depth, likeness.length - 1);
        return k < n ? (sums[n + 1] - likeness[k]) / n : sums[n] / n;
    }

    /// How many are better, those that are equal counted half.
    private static double rank(int k, double[] likeness) {
        int first = k;
        int last = k;
        while (first > 0 && likeness[first - 1] == likeness[k]) {
            first--;
        }
        while (last + 1 < likeness.length && likeness[last + 1] == likeness[k]) {
            last++;
        }
        return (first + last) / 2.0;
    }
}
