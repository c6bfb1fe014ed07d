package parallax.bench.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parallax.compare.forest.Forest;
import parallax.compare.story.Likeness;
import parallax.compare.story.Stories;
import parallax.model.Embedder;

/// Trains how probable it is that two articles tell one event, and prints BCubed figures by
/// three-fold cross-validation over stories: a pair is judged by a forest that was grown without
/// any article of the fold of its first article.
///
/// `java parallax.bench.compare.StoryTrainer OUT VECTOR-CACHE ARTICLES.jsonl[.gz]…`; with `-` for
/// OUT only the figures are printed. The committed forest saw `allsides_full`, `basil`,
/// `allsides2021` and `ecbplus`, each with the same weight,
public final class StoryTrainer {

    private static final int FOLDS = 3;
    private static final ForestTrainer.Settings SETTINGS =
            new ForestTrainer.Settings(150, 0.06, 10, 8, 0.7, 0.6, 5);

    private final List<Example> examples = new ArrayList<>();
    private final List<Articles> sets = new ArrayList<>();

    private StoryTrainer() {}

    /// A pair with its gold and the folds of its two stories.
    private record Example(float[] features, boolean same, int foldA, int foldB, double weight) {}

    /// Trains, prints and writes.
    public static void main(String[] args) throws IOException {
        StoryTrainer trainer = new StoryTrainer();
        List<String> files = List.of(args).subList(2, args.length);
        try (Embedder embedder = new Cached(Path.of(args[1]))) {
            files.forEach(file -> trainer.read(Path.of(file), embedder));
            if (!args[0].equals("-")) {
                try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
                    trainer.train(-1).write(out);
                }
            }
            trainer.crossValidate(files, embedder);
        }
    }

    private void read(Path file, Embedder embedder) {
        Articles articles = Articles.of(file);
        sets.add(articles);
        List<Stories.Candidate> candidates = Stories.candidates(articles, embedder);
        double weight = 10000.0 / candidates.size();
        for (Stories.Candidate c : candidates) {
            String a = articles.gold().get(c.a());
            String b = articles.gold().get(c.b());
            examples.add(new Example(c.features(), a.equals(b), fold(a), fold(b), weight));
        }
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

    private void crossValidate(List<String> files, Embedder embedder) {
        Forest[] forests = IntStream.range(0, FOLDS).mapToObj(this::train).toArray(Forest[]::new);
        for (int s = 0; s < files.size(); s++) {
            Articles articles = sets.get(s);
            Likeness likeness =
                    (a, _, features) ->
                            forests[fold(articles.gold().get(a))].probabilities(features)[0];
            System.out.println(
                    files.get(s)
                            + " "
                            + StoryBench.BCubed.of(
                                    articles.gold(), Stories.of(articles, embedder, likeness)));
        }
    }
}
