package parallax.compare.relate;

import parallax.model.Relation.Label;

/// The classes of the relation model, in its order, and how probabilities become a label.
public enum Verdict {
    DIFFERENT,
    SAME,
    CONTRADICT;

    /// How much a contradiction counts beside the others: to see one where there is none is worse
    /// than to miss one.
    private static final double CAUTION = 0.92;

    /// The most probable class, a contradiction only where it is clearly so.
    public static Verdict of(double[] probabilities) {
        Verdict likelier =
                probabilities[SAME.ordinal()] > probabilities[DIFFERENT.ordinal()]
                        ? SAME
                        : DIFFERENT;
        return CAUTION * probabilities[CONTRADICT.ordinal()] > probabilities[likelier.ordinal()]
                ? CONTRADICT
                : likelier;
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
