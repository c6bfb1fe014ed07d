package parallax.compare.relate;

import parallax.compare.forest.Forest;
import parallax.compare.net.Committee;

/// Scores how surely two statements say the same: trees on all that is known of the pair, and where
/// the pair has [Company], a linear model of how it stands out there, whose many small signs trees
/// add up badly.
///
/// @param trees the trees
/// @param standing the linear model
public record Scorer(Forest trees, Committee standing) {

    private static final double OF_STANDING = 1.0 / 3;

    /// The committed model, trained by `parallax.bench.compare.RelateTrainer`.
    static Scorer load() {
        return new Scorer(
                Forest.resource(Scorer.class, "score.forest.gz"),
                Committee.resource(Scorer.class, "score.nets.gz"));
    }

    /// The log odds that a pair says the same, by its features as widened by [Company].
    public double logOdds(float[] wide) {
        double ofTrees = trees.scores(wide)[0];
        if (!Company.isIn(wide)) {
            return ofTrees;
        }
        double ofStanding = standing.of(Company.standing(wide))[0];
        return (1 - OF_STANDING) * ofTrees + OF_STANDING * ofStanding;
    }

    /// Log odds as a probability.
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
