package parallax.bench.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parallax.compare.forest.Forest;
import parallax.compare.story.Likeness;
import parallax.compare.story.Stories;
import parallax.model.Embedder;

/// Trains how probable it is that two articles tell one event, and prints BCubed figures by
/// three-fold cross-validation over stories: a pair is judged by forests that were grown without
/// any article of the fold of its first article. Sets made from the given ones, see [StoryWorlds],
/// teach it stories of every size. The second judgement is taught on first judgements of articles
/// that the first forest had not seen.
///
/// `java parallax.bench.compare.StoryTrainer OUT VECTOR-CACHE ARTICLES.jsonl[.gz]…` writes
/// `first.forest.gz` and `second.forest.gz` into the folder OUT; with `-` only the figures are
/// printed. The committed forests saw `allsides_full`, `basil`, `allsides2021` and `ecbplus`, in
/// this order; a set of small stories counts by its size, up to twice as much as one of large
/// stories.
public final class StoryTrainer {

    private static final int FOLDS = 3;
    private static final double PAIRS = 10000;
    private static final double MADE = 0.3;
    private static final int MANY = 700;
    private static final ForestTrainer.Settings FIRST =
            new ForestTrainer.Settings(150, 0.06, 10, 8, 0.7, 0.6, 5);
    private static final ForestTrainer.Settings SECOND =
            new ForestTrainer.Settings(100, 0.06, 8, 8, 0.7, 0.6, 5);

    private final Embedder embedder;
    private final List<World> worlds = new ArrayList<>();
    private final List<Forest> first = new ArrayList<>();
    private final List<Forest> second = new ArrayList<>();

    private StoryTrainer(Embedder embedder) {
        this.embedder = embedder;
    }

    /// A set of articles, read, and how much each of its pairs weighs.
    private record World(Stories stories, Map<String, String> gold, double each) {}

    /// A pair with its gold and the folds of its two stories, for one of the two judgements.
    private record Example(float[] features, boolean same, int foldA, int foldB, double weight) {}

    /// Trains, prints and writes.
    public static void main(String[] args) throws IOException {
        List<String> files = List.of(args).subList(2, args.length);
        try (Embedder embedder = new Cached(Path.of(args[1]))) {
            StoryTrainer trainer = new StoryTrainer(embedder);
            List<Articles> sets = files.stream().map(f -> Articles.of(Path.of(f))).toList();
            sets.forEach(set -> trainer.read(List.of(set), set.byId().size() > MANY ? 2 : 1));
            List<Articles> stores = StoryWorlds.stores(sets);
            trainer.read(stores, MADE);
            trainer.read(StoryWorlds.dated(sets), MADE);
            trainer.train();
            if (!args[0].equals("-")) {
                trainer.write(Path.of(args[0]));
            }
            trainer.print(files, stores.size());
        }
    }

    /// Adds `sets`, which together weigh `weight`.
    private void read(List<Articles> sets, double weight) {
        List<Stories> read = sets.stream().map(set -> Stories.read(set, embedder)).toList();
        double each = weight * PAIRS / read.stream().mapToInt(Stories::pairs).sum();
        for (int i = 0; i < sets.size(); i++) {
            worlds.add(new World(read.get(i), sets.get(i).gold(), each));
        }
    }

    private void train() {
        List<Example> pairs = examples(_ -> Likeness.of(_ -> 0, _ -> 0), Stories.Candidate::pair);
        for (int fold = 0; fold <= FOLDS; fold++) {
            first.add(forest(FIRST, pairs, fold));
        }
        List<Example> circles = examples(this::heldOut, Stories.Candidate::circles);
        for (int fold = 0; fold <= FOLDS; fold++) {
            second.add(forest(SECOND, circles, fold));
        }
    }

    private List<Example> examples(
            Function<World, Likeness> likeness, Function<Stories.Candidate, float[]> features) {
        List<Example> examples = new ArrayList<>();
        for (World world : worlds) {
            for (Stories.Candidate c : world.stories.candidates(likeness.apply(world))) {
                String a = world.gold.get(c.a());
                String b = world.gold.get(c.b());
                examples.add(
                        new Example(features.apply(c), a.equals(b), fold(a), fold(b), world.each));
            }
        }
        return examples;
    }

    private static int fold(String story) {
        return Math.floorMod(story.hashCode() * 0x9E3779B9 >>> 7, FOLDS);
    }

    /// A forest that saw no pair with an article of `fold`, which may be none.
    private static Forest forest(
            ForestTrainer.Settings settings, List<Example> examples, int fold) {
        List<Example> seen =
                examples.stream().filter(e -> e.foldA != fold && e.foldB != fold).toList();
        float[][] x = seen.stream().map(Example::features).toArray(float[][]::new);
        int[] y = seen.stream().mapToInt(e -> e.same ? 1 : 0).toArray();
        double[] w = seen.stream().mapToDouble(Example::weight).toArray();
        return ForestTrainer.train(settings, x, y, w, 1);
    }

    /// The first judgement of each article by the forest that saw none of its fold.
    private Likeness heldOut(World world) {
        return new Likeness() {
            @Override
            public double first(String a, String b, float[] features) {
                return first.get(fold(world.gold.get(a))).probabilities(features)[0];
            }

            @Override
            public double second(String a, String b, float[] features) {
                return second.get(fold(world.gold.get(a))).probabilities(features)[0];
            }
        };
    }

    private void write(Path folder) throws IOException {
        write(first.get(FOLDS), folder.resolve("first.forest.gz"));
        write(second.get(FOLDS), folder.resolve("second.forest.gz"));
    }

    private static void write(Forest forest, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            forest.write(out);
        }
    }

    private void print(List<String> files, int stores) {
        for (int s = 0; s < files.size(); s++) {
            System.out.println(files.get(s) + " " + judge(worlds.get(s)));
        }
        System.out.printf(
                "small stores BCubed F1 %.4f on average%n",
                worlds.subList(files.size(), files.size() + stores).stream()
                        .mapToDouble(world -> judge(world).f1())
                        .average()
                        .orElse(0));
    }

    private StoryBench.BCubed judge(World world) {
        return StoryBench.BCubed.of(world.gold, world.stories.group(heldOut(world)));
    }
}
