package parallax.bench.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.compare.forest.Forest;
import parallax.compare.relate.PairFeatures;
import parallax.compare.relate.Reading;

/// Trains the model of `parallax relate` on all pair sets together and prints its figures by
/// five-fold cross-validation over groups, so that no group is judged by a model that saw it.
///
/// `java parallax.bench.compare.RelateTrainer FOLDER VECTOR-CACHE [OUT.forest.gz]`: FOLDER holds
/// `SET.jsonl.gz` for each set; without OUT only the figures are printed.
public final class RelateTrainer {

    static final List<String> SETS =
            List.of(
                    "scu_pairs", "superpal_mn", "stsb_news", "mrpc", "ct20_snopes", "vitaminc",
                    "rte3", "breaking_nli");
    static final ForestTrainer.Settings SETTINGS =
            new ForestTrainer.Settings(250, 0.08, 24, 3, 0.7, 0.5, 3);

    private RelateTrainer() {}

    /// Trains, prints and writes.
    public static void main(String[] args) throws IOException {
        List<Pairs> pairs = Pairs.of(Path.of(args[0]), SETS);
        float[][] rows = features(pairs, Path.of(args[1]));
        System.out.println(pairs.size() + " pairs, " + rows[0].length + " features");
        System.out.println(new PairScores(pairs, crossValidated(pairs, rows)).line());
        if (args.length > 2) {
            Forest forest = train(pairs, rows, IntStream.range(0, rows.length).toArray());
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                forest.write(out);
            }
        }
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
                        .forEach(
                                i ->
                                        rows[i] =
                                                features.of(
                                                        readings.get(2 * (i - start)),
                                                        readings.get(2 * (i - start) + 1)));
            }
        }
        return rows;
    }

    static double[][] crossValidated(List<Pairs> pairs, float[][] rows) {
        double[][] p = new double[rows.length][];
        for (int fold = 0; fold < Pairs.FOLDS; fold++) {
            int f = fold;
            int[] train =
                    IntStream.range(0, rows.length).filter(i -> pairs.get(i).fold() != f).toArray();
            Forest forest = train(pairs, rows, train);
            IntStream.range(0, rows.length)
                    .filter(i -> pairs.get(i).fold() == f)
                    .forEach(i -> p[i] = forest.probabilities(rows[i]));
        }
        return p;
    }

    static Forest train(List<Pairs> pairs, float[][] rows, int[] which) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i : which) {
            sizes.merge(pairs.get(i).set(), 1, Integer::sum);
        }
        float[][] x = new float[which.length][];
        int[] y = new int[which.length];
        double[] w = new double[which.length];
        for (int k = 0; k < which.length; k++) {
            Pairs pair = pairs.get(which[k]);
            x[k] = rows[which[k]];
            y[k] = pair.label();
            w[k] = Math.min(2.5, Math.sqrt(4000.0 / sizes.get(pair.set())));
        }
        return ForestTrainer.train(SETTINGS, x, y, w, 3);
    }
}
