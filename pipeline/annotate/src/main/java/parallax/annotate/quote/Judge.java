package parallax.annotate.quote;

import java.util.List;
import parallax.annotate.tagger.Chain;

/// Says how probable it is that people would call a candidate an attribution, by a logistic model
/// over [JudgeFeatures].
///
/// @param chain weights for the labels no and yes
public record Judge(Chain chain) {

    /// Labels of the chain.
    public static final int LABELS = 2;

    /// Probability of the candidate at `index` among all of its text.
    public double of(Passage passage, List<Candidate> all, int index) {
        return chain.score(JudgeFeatures.of(passage, all, index)).marginals()[1];
    }

    /// The judge's probability and the cue's own, their odds multiplied and the root taken.
    double both(Passage passage, List<Candidate> all, int index) {
        double cue = all.get(index).window().certainty();
        double odds = odds(of(passage, all, index)) * odds(cue);
        return 1 / (1 + 1 / Math.sqrt(odds));
    }

    private static double odds(double p) {
        double inside = Math.clamp(p, 1e-4, 1 - 1e-4);
        return inside / (1 - inside);
    }
}
