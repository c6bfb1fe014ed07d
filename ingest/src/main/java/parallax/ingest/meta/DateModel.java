package parallax.ingest.meta;

import java.util.List;
import parallax.ingest.forest.Forest;

/// Says how likely each day a page names is its publication date (`dates.model`).
///
/// Trained by `parallax.bench.extract.TrainMeta` on pages split by site.
///
/// @param forest trees over the features of a day
public record DateModel(Forest forest) {

    /// The weights committed with the code.
    public static DateModel load() {
        return new DateModel(Weights.read("dates.model"));
    }

    float[] probabilities(List<DateDay> days) {
        float[] p = new float[days.size()];
        for (int i = 0; i < p.length; i++) {
            p[i] = forest.probability(days.get(i).features(days));
        }
        return p;
    }
}
