package parallax.ingest.extract;

import java.util.List;

/// Chooses from which probability on the pieces of a page are kept: where the expected precision
/// and recall of the text, in characters, add up to most. A page of which much is unsure so keeps
/// more of it than one whose article is clear.
final class Cut {

    private static final int STEPS = 200;

    /// Never keeps a piece that is less likely than this.
    private static final int LOWEST = STEPS * 15 / 100;

    /// A page on which no piece is likelier than this has no article.
    private static final float SURE = 0.25f;

    /// Above every probability.
    private static final float NOTHING = 2;

    /// A piece of a few characters costs a little more than those.
    private static final int LEAST = 3;

    /// How much recall counts beside precision.
    private static final double RECALL = 0.9;

    private Cut() {}

    /// The least probability to keep; more than 1 where there is no article.
    ///
    /// @param pieces the pieces of a page
    /// @param p how likely each belongs to the article
    static float of(List<Piece> pieces, float[] p) {
        double[] right = new double[STEPS + 1];
        double[] chars = new double[STEPS + 1];
        double all = 0;
        float most = 0;
        for (int i = 0; i < p.length; i++) {
            double length = pieces.get(i).length() + LEAST;
            int step = (int) (p[i] * STEPS);
            right[step] += p[i] * length;
            chars[step] += length;
            all += p[i] * length;
            most = Math.max(most, p[i]);
        }
        return most < SURE ? NOTHING : best(right, chars, all);
    }

    private static float best(double[] right, double[] chars, double all) {
        double found = 0;
        double kept = 0;
        double best = 0;
        int cut = STEPS;
        for (int step = STEPS; step >= LOWEST; step--) {
            found += right[step];
            kept += chars[step];
            double gain = kept == 0 ? 0 : found / kept + RECALL * found / all;
            if (gain > best) {
                best = gain;
                cut = step;
            }
        }
        return (float) cut / STEPS;
    }
}
