package parallax.bench.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import parallax.ingest.extract.CueWeights;

/// Trains [CueWeights]: logistic regression over hashed words by AdaGrad; a bucket seen on fewer
/// than four sites weighs nothing, so that no single site's words are learned.
final class CueTraining {

    private static final int SITES = 4;
    private static final int ROUNDS = 6;

    /// A bag of buckets with its label, weight and site.
    record Bag(int[] buckets, float label, float weight, String site, boolean isRooted) {}

    private CueTraining() {}

    static CueWeights train(List<Bag> bags) {
        boolean[] frequent = frequent(bags);
        float[] weights = new float[CueWeights.SIZE];
        float[] squares = new float[CueWeights.SIZE];
        float bias = 0;
        Random random = new Random(11);
        int n = bags.size();
        for (int step = 0; step < ROUNDS * n; step++) {
            Bag bag = bags.get(random.nextInt(n));
            float scale =
                    bag.isRooted() ? (float) (1 / Math.sqrt(Math.max(1, bag.buckets().length))) : 1;
            float sum = 0;
            for (int b : bag.buckets()) {
                sum += weights[b];
            }
            double p = 1 / (1 + Math.exp(-(bias + sum * scale)));
            float g = (float) (p - bag.label()) * bag.weight() * scale;
            bias -= 0.01f * g;
            for (int b : bag.buckets()) {
                if (frequent[b]) {
                    float gb = g + 0.0005f * weights[b];
                    squares[b] += gb * gb;
                    weights[b] -= (float) (0.1 * gb / Math.sqrt(squares[b] + 0.1));
                }
            }
        }
        return new CueWeights(weights);
    }

    private static boolean[] frequent(List<Bag> bags) {
        List<Set<String>> sites = new java.util.ArrayList<>();
        for (int i = 0; i < CueWeights.SIZE; i++) {
            sites.add(new HashSet<>(2));
        }
        for (Bag bag : bags) {
            for (int b : bag.buckets()) {
                if (sites.get(b).size() < SITES) {
                    sites.get(b).add(bag.site());
                }
            }
        }
        boolean[] frequent = new boolean[CueWeights.SIZE];
        for (int i = 0; i < frequent.length; i++) {
            frequent[i] = sites.get(i).size() >= SITES;
        }
        return frequent;
    }
}
