package parallax.compare.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How probable it is for each pair of articles that they tell one event, judged twice, see
/// [Likeness]; every pair at most once.
final class Judgement {

    private static final double FEW_WORDS = 0.06;
    private static final double FEW_NAMES = 0.1;

    private final List<Profile> profiles;
    private final float[][] vectors;
    private final Likeness model;
    private final Neighbours neighbours;
    private final Circles circles;
    private final Map<Long, Double> first = new HashMap<>();
    private final Map<Long, Double> second = new HashMap<>();

    /// Judges all `candidates` for the first time.
    Judgement(
            List<Profile> profiles,
            float[][] vectors,
            Neighbours neighbours,
            Likeness model,
            List<int[]> candidates) {
        this.profiles = profiles;
        this.vectors = vectors;
        this.model = model;
        this.neighbours = neighbours;
        this.circles = new Circles(profiles.size());
        judge(candidates, this::judgeFirst, first);
        for (int[] pair : candidates) {
            circles.add(pair[0], pair[1], first(pair[0], pair[1]));
        }
    }

    /// Judges all `candidates` for the second time.
    void again(List<int[]> candidates) {
        judge(candidates, this::judgeSecond, second);
    }

    /// Side by side: no judgement depends on another of its round.
    private static void judge(List<int[]> candidates, Judge judge, Map<Long, Double> judged) {
        double[] all =
                candidates.parallelStream()
                        .mapToDouble(pair -> judge.of(pair[0], pair[1]))
                        .toArray();
        for (int i = 0; i < all.length; i++) {
            judged.put(key(candidates.get(i)[0], candidates.get(i)[1]), all[i]);
        }
    }

    @FunctionalInterface
    private interface Judge {
        double of(int i, int j);
    }

    /// The probability for two articles with all known.
    double of(int i, int j) {
        return second.computeIfAbsent(key(i, j), _ -> judgeSecond(i, j));
    }

    private double judgeSecond(int i, int j) {
        return shareNothing(i, j) ? 0 : model.second(id(i), id(j), ofCircles(i, j));
    }

    /// Not kept for a pair that is no candidate: several may ask at once.
    private double first(int i, int j) {
        Double known = first.get(key(i, j));
        return known == null ? judgeFirst(i, j) : known;
    }

    private double judgeFirst(int i, int j) {
        return shareNothing(i, j) ? 0 : model.first(id(i), id(j), ofPair(i, j));
    }

    private static long key(int i, int j) {
        return (long) Math.max(i, j) << 32 | Math.min(i, j);
    }

    private String id(int i) {
        return profiles.get(i).id();
    }

    /// True for texts with next to no telling words or names in common: in a small store two such
    /// articles may stand out together, for want of others, but nothing would explain a join.
    private boolean shareNothing(int i, int j) {
        Profile a = profiles.get(i);
        Profile b = profiles.get(j);
        return a.body().dot(b.body()) < FEW_WORDS && a.names().dot(b.names()) < FEW_NAMES;
    }

    /// What the first model judges by.
    float[] ofPair(int i, int j) {
        return alone(i, j, neighbours.features(Math.max(i, j), Math.min(i, j)));
    }

    private float[] alone(int i, int j, float[] around) {
        int later = Math.max(i, j);
        int earlier = Math.min(i, j);
        return StoryPair.features(
                profiles.get(later),
                profiles.get(earlier),
                vectors[later],
                vectors[earlier],
                around);
    }

    /// What the second model judges by: the circles, then what the two have in common by
    /// themselves.
    float[] ofCircles(int i, int j) {
        float[] pair = alone(i, j, new float[0]);
        float[] own = circles.features(i, j, first(i, j));
        float[] all = Arrays.copyOf(own, own.length + pair.length);
        System.arraycopy(pair, 0, all, own.length, pair.length);
        return all;
    }
}
