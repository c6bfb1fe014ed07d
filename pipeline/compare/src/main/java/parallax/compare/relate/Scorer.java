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

    /// Log odds for each unit of rarity; half and one and a half times as much do about as well.
    private static final double OF_BYLINE = 0.2;

    /// The committed model, trained by `parallax.bench.compare.RelateTrainer`.
    static Scorer load() {
        return new Scorer(
                Forest.resource(Scorer.class, "score.forest.gz"),
                Committee.resource(Scorer.class, "score.nets.gz"));
    }

    /// The log odds that a pair says the same, by its features as widened by [Company]. Words that
    /// only the byline of a post has are added to what the trees learn of them: few pairs have any.
    public double logOdds(float[] wide) {
        double ofTrees = trees.scores(wide)[0];
        double ofByline = OF_BYLINE * PairFeatures.inByline(wide);
        if (!Company.isIn(wide)) {
            return ofTrees + ofByline;
        }
        double ofStanding = standing.of(Company.standing(wide))[0];
        return (1 - OF_STANDING) * ofTrees + OF_STANDING * ofStanding + ofByline;
    }

    /// Log odds as a probability.
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
