package parallax.compare.relate;

import parallax.compare.forest.Forest;
import parallax.compare.net.Committee;

/// Tells same, contradicting and different apart: trees, which see where a feature jumps, and
/// networks, which see where many lean one way. They err on other pairs, so their mean is better
/// than either.
///
/// @param trees the trees
/// @param networks the networks
public record Labeller(Forest trees, Committee networks) {

    private static final double OF_TREES = 0.5;

    /// The committed model, trained by `parallax.bench.compare.RelateTrainer`.
    static Labeller load() {
        return new Labeller(
                Forest.resource(Labeller.class, "label.forest.gz"),
                Committee.resource(Labeller.class, "label.nets.gz"));
    }

    /// The probability of each class of [Verdict], by the features of [PairFeatures].
    public double[] probabilities(float[] row) {
        double[] p = trees.probabilities(row);
        double[] q = networks.probabilities(row);
        for (int k = 0; k < p.length; k++) {
            p[k] = OF_TREES * p[k] + (1 - OF_TREES) * q[k];
        }
        return p;
    }
}
