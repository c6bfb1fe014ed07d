package parallax.bench.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parallax.compare.forest.Forest;
import parallax.compare.story.Likeness;
import parallax.compare.story.Stories;
import parallax.model.Embedder;

/// Trains how probable it is that two articles tell one event, and prints BCubed figures by
/// three-fold cross-validation over stories: a pair is judged by a forest that was grown without
/// any article of the fold of its first article. Sets made from the given ones, see [StoryWorlds],
/// teach it stories of every size.
///
/// `java parallax.bench.compare.StoryTrainer OUT VECTOR-CACHE ARTICLES.jsonl[.gz]…`; with `-` for
/// OUT only the figures are printed. The committed forest saw `allsides_full`, `basil`,
/// `allsides2021` and `ecbplus`, in this order; a set of small stories counts by its size, up to
/// twice as much as one of large stories.
public final class StoryTrainer {

    private static final int FOLDS = 3;
    private static final double PAIRS = 10000;
    private static final double MADE = 0.3;
    private static final int MANY = 700;
    private static final ForestTrainer.Settings SETTINGS =
            new ForestTrainer.Settings(150, 0.06, 10, 8, 0.7, 0.6, 5);

    private final List<Example> examples = new ArrayList<>();
    private final Embedder embedder;

    private StoryTrainer(Embedder embedder) {
        this.embedder = embedder;
    }

    /// A pair with its gold and the folds of its two stories.
    private record Example(float[] features, boolean same, int foldA, int foldB, double weight) {}

    /// Trains, prints and writes.
    public static void main(String[] args) throws IOException {
        List<String> files = List.of(args).subList(2, args.length);
        try (Embedder embedder = new Cached(Path.of(args[1]))) {
            StoryTrainer trainer = new StoryTrainer(embedder);
            List<Articles> sets = files.stream().map(f -> Articles.of(Path.of(f))).toList();
            sets.forEach(set -> trainer.read(List.of(set), set.byId().size() > MANY ? 2 : 1));
            trainer.read(StoryWorlds.dated(sets), MADE);
            trainer.read(StoryWorlds.stores(sets), MADE);
            if (!args[0].equals("-")) {
                try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
                    trainer.train(-1).write(out);
                }
            }
            trainer.crossValidate(files, sets);
        }
    }

    /// Adds the pairs of all `sets`, which together weigh `weight`.
    private void read(List<Articles> sets, double weight) {
        List<Example> found = new ArrayList<>();
        for (Articles set : sets) {
            for (Stories.Candidate c : Stories.candidates(set, embedder)) {
                String a = set.gold().get(c.a());
                String b = set.gold().get(c.b());
                found.add(new Example(c.features(), a.equals(b), fold(a), fold(b), 0));
            }
        }
        double each = weight * PAIRS / found.size();
        found.forEach(e -> examples.add(new Example(e.features, e.same, e.foldA, e.foldB, each)));
    }

    private static int fold(String story) {
        return Math.floorMod(story.hashCode() * 0x9E3779B9 >>> 7, FOLDS);
    }

    /// A forest that saw no pair with an article of `fold`; of all when `fold` is -1.
    private Forest train(int fold) {
        List<Example> seen =
                examples.stream().filter(e -> e.foldA != fold && e.foldB != fold).toList();
        float[][] x = seen.stream().map(Example::features).toArray(float[][]::new);
        int[] y = seen.stream().mapToInt(e -> e.same ? 1 : 0).toArray();
        double[] w = seen.stream().mapToDouble(Example::weight).toArray();
        return ForestTrainer.train(SETTINGS, x, y, w, 1);
    }

    private void crossValidate(List<String> files, List<Articles> sets) {
        Forest[] forests = IntStream.range(0, FOLDS).mapToObj(this::train).toArray(Forest[]::new);
        for (int s = 0; s < files.size(); s++) {
            System.out.println(files.get(s) + " " + judge(sets.get(s), forests));
        }
        StoryBench.BCubed[] stores =
                StoryWorlds.stores(sets).stream()
                        .map(store -> judge(store, forests))
                        .toArray(StoryBench.BCubed[]::new);
        System.out.printf(
                "small stores BCubed F1 %.4f on average%n",
                Arrays.stream(stores).mapToDouble(StoryBench.BCubed::f1).average().orElse(0));
    }

    private StoryBench.BCubed judge(Articles set, Forest[] forests) {
        Likeness likeness =
                (a, _, features) -> forests[fold(set.gold().get(a))].probabilities(features)[0];
        return StoryBench.BCubed.of(set.gold(), Stories.of(set, embedder, likeness));
    }
}
