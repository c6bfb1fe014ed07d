package parallax.ingest.meta;

import java.util.Optional;
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
        DateHome home = new DateHome(offer.days());
        return home.agreed()
                .or(() -> likeliest(offer).map(home::settle))
                .map(DateChoice::of)
                .orElse(DateChoice.NONE);
    }

    private Optional<DateDay> likeliest(DateOffer offer) {
        float[] p = forest.probabilities(offer.rows());
        int best = -1;
        float most = LEAST;
        for (int i = 0; i < p.length; i++) {
            best = p[i] >= most ? i : best;
            most = Math.max(most, p[i]);
        }
        return best < 0 ? Optional.empty() : Optional.of(offer.days().get(best));
    }
}
