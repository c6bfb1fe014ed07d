package parallax.compare.relate;

import parallax.model.Relation.Label;

/// The classes of the relation model, in its order, and how probabilities become a label.
public enum Verdict {
    DIFFERENT,
    SAME,
    CONTRADICT;

    /// The most probable class.
    public static Verdict of(double[] probabilities) {
        int best = 0;
        for (int k = 1; k < probabilities.length; k++) {
            best = probabilities[k] > probabilities[best] ? k : best;
        }
        return values()[best];
    }

    /// The label of the output contract.
    public Label label() {
        return switch (this) {
            case DIFFERENT -> Label.DIFFERENT;
            case SAME -> Label.SAME;
            case CONTRADICT -> Label.CONTRADICT;
        };
    }
}
