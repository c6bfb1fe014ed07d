package parallax.bench.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.compare.forest.Forest;
import parallax.compare.net.Committee;
import parallax.compare.relate.Company;
import parallax.compare.relate.Consensus;
import parallax.compare.relate.Labeller;
import parallax.compare.relate.PairFeatures;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Scorer;

/// Trains the model of `parallax relate` on all pair sets together and prints its figures by
/// five-fold cross-validation over groups, so that no group is judged by a model that saw it.
///
/// `java parallax.bench.compare.RelateTrainer FOLDER VECTOR-CACHE [OUT]`: FOLDER holds
/// `SET.jsonl.gz` for each set, and `scu_claims.jsonl.gz`, whose statements are grouped by topic
/// from the scores of `scu_pairs`; OUT is the folder for `score.forest.gz`, `score.nets.gz`,
/// `label.forest.gz` and `label.nets.gz`; without it only the figures are printed.
public final class RelateTrainer {

    static final List<String> SETS =
            List.of(
                    "scu_pairs",
                    "superpal_mn",
                    "stsb_news",
                    "mrpc",
                    "ct20_snopes",
                    "vitaminc",
                    "rte3",
                    "breaking_nli");

    /// How much each set counts as a whole, for the score and for the label.
    private static final double[] SCORE_WEIGHTS = {1, 1, 1, 1, 1, 0.2, 0.2, 0.1};

    private static final double[] STANDING_WEIGHTS = {1, 1, 0, 0, 1, 0, 0, 0};

    private static final double[] LABEL_WEIGHTS = {0.15, 0.05, 0.15, 0.15, 0.1, 1.5, 0.8, 0.15};

    private static final double[] NETWORK_WEIGHTS = {0.02, 0.01, 0.02, 0.02, 0.01, 1.5, 0.5, 0.1};

    /// How much more the rarer labels of a set count, so that they are told at all: different,
    /// same, contradict.
    private static final Map<String, double[]> BY_LABEL = Map.of("rte3", new double[] {1.8, 1, 5});

    private static final Map<String, double[]> FOR_NETWORKS =
            Map.of("rte3", new double[] {1.8, 1, 3});

    private static final double[] ALIKE = {1, 1, 1};
    private static final double SIZE = 4000;
    private static final double ALONE = 0.5;

    private static final ForestTrainer.Settings SCORE =
            new ForestTrainer.Settings(400, 0.03, 8, 10, 0.7, 0.4, 5);
    private static final ForestTrainer.Settings LABEL =
            new ForestTrainer.Settings(300, 0.06, 24, 5, 0.7, 0.4, 5);

    private static final NetworkTrainer.Settings NETWORKS =
            new NetworkTrainer.Settings(List.of(128, 48), 4, 12, 0.001, 0.01, 0.1, 0.2);

    /// Linear models: no hidden layer.
    private static final NetworkTrainer.Settings STANDING =
            new NetworkTrainer.Settings(List.of(), 3, 8, 0.005, 0.01, 0, 0);

    private final List<Pairs> pairs;
    private final float[][] rows;
    private final float[][] alike;
    private final float[][] wide;

    private RelateTrainer(List<Pairs> pairs, float[][] rows) {
        this.pairs = pairs;
        this.rows = rows;
        this.alike = Arrays.stream(rows).map(PairFeatures::alike).toArray(float[][]::new);
        this.wide = Company.widen(links(pairs), alike);
    }

    /// Trains, prints and writes.
    public static void main(String[] args) throws IOException {
        List<Pairs> pairs = Pairs.of(Path.of(args[0]), SETS);
        RelateTrainer trainer = new RelateTrainer(pairs, features(pairs, Path.of(args[1])));
        if (args.length > 2) {
            int[] all = IntStream.range(0, pairs.size()).toArray();
            trainer.write(all, Path.of(args[2]));
        }
        trainer.crossValidate(ClaimGroups.of(Path.of(args[0])));
    }

    private void write(int[] all, Path folder) throws IOException {
        Labeller labeller = label(all);
        Scorer scorer = score(all);
        try (OutputStream scores = Files.newOutputStream(folder.resolve("score.forest.gz"));
                OutputStream standing = Files.newOutputStream(folder.resolve("score.nets.gz"));
                OutputStream trees = Files.newOutputStream(folder.resolve("label.forest.gz"));
                OutputStream networks = Files.newOutputStream(folder.resolve("label.nets.gz"))) {
            scorer.trees().write(scores);
            scorer.standing().write(standing);
            labeller.trees().write(trees);
            labeller.networks().write(networks);
        }
    }

    private static List<Company.Link> links(List<Pairs> pairs) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Company.Link> links = new ArrayList<>();
        for (Pairs pair : pairs) {
            int a = numbers.computeIfAbsent(pair.set() + pair.a(), _ -> numbers.size());
            int b = numbers.computeIfAbsent(pair.set() + pair.b(), _ -> numbers.size());
            links.add(new Company.Link(a, b));
        }
        return links;
    }

    static float[][] features(List<Pairs> pairs, Path cache) {
        PairFeatures features = PairFeatures.load();
        float[][] rows = new float[pairs.size()][];
        try (CachedWords words = new CachedWords(cache)) {
            for (int from = 0; from < rows.length; from += 2000) {
                int to = Math.min(rows.length, from + 2000);
                List<String> texts = new ArrayList<>();
                pairs.subList(from, to).forEach(p -> texts.addAll(List.of(p.a(), p.b())));
                List<Reading> readings = Reading.of(texts, words);
                int start = from;
                IntStream.range(from, to)
                        .parallel()
                        .forEach(i ->
                                rows[i] =
                                        features.of(
                                                readings.get(2 * (i - start)),
                                                readings.get(2 * (i - start) + 1)));
            }
        }
        return rows;
    }

    private void crossValidate(ClaimGroups claims) {
        double[][] together = new double[rows.length][];
        double[][] alone = new double[rows.length][];
        for (int fold = 0; fold < Pairs.FOLDS; fold++) {
            int held = fold;
            int[] train =
                    IntStream.range(0, rows.length)
                            .filter(i -> pairs.get(i).fold() != held)
                            .toArray();
            Scorer score = score(train);
            Labeller label = label(train);
            for (int i = 0; i < rows.length; i++) {
                if (pairs.get(i).fold() == held) {
                    double[] p = label.probabilities(rows[i]);
                    together[i] = new double[] {p[0], p[1], p[2], score.logOdds(wide[i])};
                    float[] single = Company.alone(alike[i]);
                    alone[i] = new double[] {p[0], p[1], p[2], score.logOdds(single)};
                }
            }
        }
        settle(together);
        for (int i = 0; i < rows.length; i++) {
            if (pairs.get(i).set().equals("scu_pairs")) {
                double score = 1 / (1 + Math.exp(-together[i][3]));
                claims.score(pairs.get(i).a(), pairs.get(i).b(), score);
            }
        }
        System.out.println(claims.line());
        System.out.println("judged together: " + new PairScores(pairs, together).line());
        System.out.println("judged alone:    " + new PairScores(pairs, alone).line());
    }

    /// Lets the pairs judged together settle their scores.
    private void settle(double[][] together) {
        double[] logOdds = Arrays.stream(together).mapToDouble(values -> values[3]).toArray();
        double[] settled = Consensus.settle(links(pairs), logOdds);
        for (int i = 0; i < settled.length; i++) {
            together[i][3] = settled[i];
        }
    }

    private Scorer score(int[] which) {
        return new Scorer(scores(which), standing(which));
    }

    /// The linear model of how pairs stand out in company, of those sets that have it.
    private Committee standing(int[] which) {
        double[] weights = weights(which, STANDING_WEIGHTS);
        int[] some =
                IntStream.range(0, which.length)
                        .filter(k -> weights[k] > 0 && Company.isIn(wide[which[k]]))
                        .toArray();
        float[][] rows =
                Arrays.stream(some)
                        .mapToObj(k -> Company.standing(wide[which[k]]))
                        .toArray(float[][]::new);
        return NetworkTrainer.train(
                STANDING,
                rows,
                1,
                (r, out) -> {
                    int same = pairs.get(which[some[r]]).label() == 1 ? 1 : 0;
                    double p = 1 / (1 + Math.exp(-out[0]));
                    return new float[] {(float) (weights[some[r]] * (p - same))};
                });
    }

    /// The forest that scores how surely two statements are the same. Each set has its own
    /// intercept; each pair is seen in company and, with less weight, alone.
    private Forest scores(int[] which) {
        int n = which.length;
        float[][] x = new float[2 * n][];
        int[] y = new int[2 * n];
        int[] groups = new int[2 * n];
        double[] w = new double[2 * n];
        double[] weights = weights(which, SCORE_WEIGHTS);
        for (int k = 0; k < 2 * n; k++) {
            int i = which[k % n];
            boolean single = k >= n;
            x[k] = single ? Company.alone(alike[i]) : wide[i];
            y[k] = pairs.get(i).label() == 1 ? 1 : 0;
            groups[k] = 2 * SETS.indexOf(pairs.get(i).set()) + (single ? 1 : 0);
            w[k] = weights[k % n] * (single ? ALONE : 1);
        }
        return ForestTrainer.train(SCORE, x, y, w, groups);
    }

    private Labeller label(int[] which) {
        float[][] x = new float[which.length][];
        int[] y = new int[which.length];
        double[] forTrees = weights(which, LABEL_WEIGHTS);
        double[] forNetworks = weights(which, NETWORK_WEIGHTS);
        for (int k = 0; k < which.length; k++) {
            x[k] = rows[which[k]];
            Pairs pair = pairs.get(which[k]);
            y[k] = pair.label();
            forTrees[k] *= BY_LABEL.getOrDefault(pair.set(), ALIKE)[y[k]];
            forNetworks[k] *= FOR_NETWORKS.getOrDefault(pair.set(), ALIKE)[y[k]];
        }
        return new Labeller(
                ForestTrainer.train(LABEL, x, y, forTrees, 3),
                NetworkTrainer.train(
                        NETWORKS,
                        x,
                        3,
                        (i, out) -> NetworkTrainer.softmaxSlope(out, y[i], forNetworks[i])));
    }

    private double[] weights(int[] which, double[] bySet) {
        int[] sizes = new int[SETS.size()];
        for (int i : which) {
            sizes[SETS.indexOf(pairs.get(i).set())]++;
        }
        double[] weights = new double[which.length];
        for (int k = 0; k < which.length; k++) {
            int set = SETS.indexOf(pairs.get(which[k]).set());
            weights[k] = bySet[set] * SIZE / sizes[set];
        }
        return weights;
    }
}
