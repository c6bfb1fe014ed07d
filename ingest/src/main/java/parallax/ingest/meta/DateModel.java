package parallax.ingest.meta;

import java.util.List;
import parallax.ingest.forest.Forest;

/// Says how likely each day a page names is its publication date (`dates.model`).
///
/// Trained by `parallax.bench.extract.TrainMeta` on pages split by site.
///
/// @param forest trees over the features of a day
public record DateModel(Forest forest) {

    private static final float LEAST = 0.05f;

    /// The weights committed with the code.
    public static DateModel load() {
        return new DateModel(Weights.read("dates.model"));
    }

    /// The likeliest day with its source, or no date when none is likely.
    DateChoice choose(DateOffer offer) {
        List<DateDay> days = offer.days();
        float[][] rows = offer.rows();
        int best = -1;
        float most = LEAST;
        for (int i = 0; i < days.size(); i++) {
            float p = forest.probability(rows[i]);
            best = p >= most ? i : best;
            most = Math.max(most, p);
        }
        return best < 0 ? DateChoice.NONE : DateChoice.of(days.get(best));
    }
}
