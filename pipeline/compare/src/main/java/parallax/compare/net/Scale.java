package parallax.compare.net;

/// Brings features to a common scale: how many standard deviations each is from its mean, at most
/// four.
///
/// @param mean mean of each feature
/// @param deviation standard deviation of each feature, above 0
public record Scale(float[] mean, float[] deviation) {

    private static final float MOST = 4;
    private static final double LEAST = 1e-6;

    /// The scale of these rows.
    public static Scale of(float[][] rows) {
        int width = rows[0].length;
        float[] mean = new float[width];
        float[] deviation = new float[width];
        for (int f = 0; f < width; f++) {
            double sum = 0;
            double squares = 0;
            for (float[] row : rows) {
                sum += row[f];
                squares += (double) row[f] * row[f];
            }
            double m = sum / rows.length;
            mean[f] = (float) m;
            deviation[f] = (float) (Math.sqrt(Math.max(0, squares / rows.length - m * m)) + LEAST);
        }
        return new Scale(mean, deviation);
    }

    /// The row on this scale.
    public float[] of(float[] row) {
        float[] scaled = new float[row.length];
        for (int f = 0; f < scaled.length; f++) {
            scaled[f] = Math.clamp((row[f] - mean[f]) / deviation[f], -MOST, MOST);
        }
        return scaled;
    }
}
