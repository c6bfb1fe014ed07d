package parallax.compare.story;

import java.util.Arrays;
import java.util.OptionalLong;
import parallax.compare.vector.Vectors;

/// What two articles have in common, as numbers for the story model.
final class StoryPair {

    private StoryPair() {}

    /// The features of two profiles, the vectors of their leads, and how the pair stands among the
    /// neighbours of both, see [Neighbours].
    static float[] features(
            Profile a, Profile b, float[] vectorA, float[] vectorB, float[] neighbours) {
        boolean titled = !a.title().isEmpty() && !b.title().isEmpty();
        OptionalLong days = Profile.daysBetween(a, b);
        double ab = a.head().dot(b.opening());
        double ba = b.head().dot(a.opening());
        float[] own = {
            (float) a.body().dot(b.body()),
            titled ? (float) a.head().dot(b.head()) : -1,
            titled ? (float) Math.max(ab, ba) : -1,
            (float) a.opening().dot(b.opening()),
            (float) a.names().dot(b.names()),
            (float) a.numbers().dot(b.numbers()),
            Vectors.dot(vectorA, vectorB),
            titled ? 1 : 0,
            days.isPresent() ? 1 : 0,
            days.isPresent() ? Math.min(30, days.getAsLong()) : -1,
            shared(a.telling(), b.telling()),
            (float) Math.log(1.0 + Math.min(a.body().terms().length, b.body().terms().length)),
            titled ? (float) Math.min(ab, ba) : -1
        };
        float[] all = Arrays.copyOf(own, own.length + neighbours.length);
        System.arraycopy(neighbours, 0, all, own.length, neighbours.length);
        return all;
    }

    /// How many terms are in both.
    private static float shared(int[] a, int[] b) {
        int shared = 0;
        for (int term : a) {
            shared += Arrays.binarySearch(b, term) >= 0 ? 1 : 0;
        }
        return shared;
    }
}
