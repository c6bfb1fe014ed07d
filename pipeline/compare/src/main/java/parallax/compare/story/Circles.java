package parallax.compare.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// For each article the others it probably tells one event with, by a first judgement of all pairs:
/// two articles of one event have the same circle, two of neighbouring events have different ones.
final class Circles {

    /// How many numbers [#features] gives.
    static final int WIDTH = 11;

    private static final double LEAST = 0.02;

    private final List<Map<Integer, Double>> circles = new ArrayList<>();

    Circles(int articles) {
        for (int i = 0; i < articles; i++) {
            circles.add(new TreeMap<>());
        }
    }

    /// Says how probable a pair is.
    void add(int i, int j, double probability) {
        if (probability >= LEAST) {
            circles.get(i).put(j, probability);
            circles.get(j).put(i, probability);
        }
    }

    /// How the circles of two articles go together: the probability of the pair itself; the sum of
    /// either circle, the smaller first; what the circles share and where they part; the best two
    /// third articles, each by the weaker of its two probabilities; the best of either circle but
    /// the other; the shared part of the whole; and how many thirds are in either circle for
    /// certain.
    float[] features(int i, int j, double probability) {
        Map<Integer, Double> ofI = circles.get(i);
        Map<Integer, Double> ofJ = circles.get(j);
        TreeSet<Integer> thirds = new TreeSet<>(ofI.keySet());
        thirds.addAll(ofJ.keySet());
        thirds.remove(i);
        thirds.remove(j);
        double[] sums = new double[2];
        double[] most = new double[2];
        double shared = 0;
        double apart = 0;
        double first = 0;
        double second = 0;
        int sure = 0;
        for (int third : thirds) {
            double x = ofI.getOrDefault(third, 0.0);
            double y = ofJ.getOrDefault(third, 0.0);
            sums[0] += x;
            sums[1] += y;
            most[0] = Math.max(most[0], x);
            most[1] = Math.max(most[1], y);
            shared += x * y;
            apart += Math.abs(x - y);
            second = Math.max(second, Math.min(first, Math.min(x, y)));
            first = Math.max(first, Math.min(x, y));
            sure += Math.max(x, y) > 0.5 ? 1 : 0;
        }
        return new float[] {
            (float) probability,
            (float) Math.min(sums[0], sums[1]),
            (float) Math.max(sums[0], sums[1]),
            (float) shared,
            (float) apart,
            (float) first,
            (float) second,
            (float) Math.min(most[0], most[1]),
            (float) Math.max(most[0], most[1]),
            (float) (shared / (shared + apart + 0.1)),
            sure
        };
    }
}
