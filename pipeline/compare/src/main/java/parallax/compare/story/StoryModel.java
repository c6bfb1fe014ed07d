package parallax.compare.story;

/// The probability that two articles tell one event.
final class StoryModel {

    private StoryModel() {}

    static double likeness(float[] f) {
        boolean dated = f[8] > 0;
        double z =
                -9.5
                        + 9 * f[0]
                        + 4 * Math.max(0, f[2])
                        + 4 * f[3]
                        + 3 * f[4]
                        + 8 * (f[6] - 0.3)
                        - (dated ? 0.9 * (f[9] - 1.2) : 0);
        return 1 / (1 + Math.exp(-z));
    }
}
