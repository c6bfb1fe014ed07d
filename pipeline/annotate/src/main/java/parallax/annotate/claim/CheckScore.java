package parallax.annotate.claim;

import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Chain;

/// Says how much a statement is worth checking, by a logistic model over [CheckFeatures] learnt
/// from the ClaimBuster sentences (Arslan et al. 2020); weights by
/// `parallax.bench.quote.TrainCheck`.
///
/// @param chain weights for the labels no and yes
public record CheckScore(Chain chain) {

    /// Labels of the chain.
    public static final int LABELS = 2;

    /// The model that comes with Parallax.
    public static CheckScore load() {
        return new CheckScore(Chain.read("/parallax/annotate/claim/check.bin"));
    }

    /// Check-worthiness of the words `[from, to)`, 0 to 1.
    public double of(Passage passage, int from, int to) {
        float p = chain.score(CheckFeatures.of(passage, from, to)).marginals()[1];
        return Math.clamp(p, 0, 1);
    }
}
