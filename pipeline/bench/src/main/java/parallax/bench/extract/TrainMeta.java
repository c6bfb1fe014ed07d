package parallax.bench.extract;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import parallax.ingest.extract.PageContext;
import parallax.ingest.extract.TrainingPage;
import parallax.ingest.forest.Forest;
import parallax.ingest.meta.TrainingMeta;
import parallax.json.Json;
import parallax.model.Where;

/// Trains the models that choose an article's date among what its page offers, or cross-validates
/// them by site.
///
/// ```
/// pipeline/bench/run parallax.bench.extract.TrainMeta DATA \
///     ingest/src/main/resources/parallax/ingest/meta
/// pipeline/bench/run parallax.bench.extract.TrainMeta DATA --cross 5 FOLDER
/// ```
///
/// DATA holds a folder a set (`SET/gold.jsonl`, `SET/ID.html.gz`). With `--cross`, each page is
/// judged by a model that saw no page of its site, and `FOLDER/SET.jsonl` gets a line a page for
/// the scorer.
public final class TrainMeta {

    private static final List<String> SETS =
            List.of("naeb", "wcxb", "fundus", "trafilatura", "htmldate", "postlight");
    private static final Boosting.Settings SETTINGS = new Boosting.Settings(200, 16, 0.05, 2, 0.3);

    /// How much a page of a set counts: newspapers are what we read, and one set holds mostly pages
    /// of companies, whose gold dates are drafts of a machine.
    private static final Map<String, Float> COUNTS = Map.of("fundus", 2f, "wcxb", 0.5f);

    private record Page(GoldPage gold, TrainingMeta meta) {

        boolean isIn(int fold, int folds) {
            return Math.floorMod(gold.site().hashCode() * 0x9E3779B1 >>> 8, folds) == fold;
        }

        String date() {
            return gold.gold().path("date").asText("");
        }
    }

    private TrainMeta() {}

    /// Runs the job.
    public static void main(String[] args) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String set : SETS) {
            for (GoldPage gold : GoldPage.readSet(Path.of(args[0]).resolve(set))) {
                PageContext context = PageContext.of(Where.of(gold.id()));
                pages.add(new Page(gold, TrainingPage.meta(gold.bytes(), context)));
            }
        }
        if (args[1].equals("--cross")) {
            cross(pages, Integer.parseInt(args[2]), Path.of(args[3]));
        } else {
            write(dates(pages, _ -> true), Path.of(args[1]).resolve("dates.model"));
        }
    }

    private static void write(Forest forest, Path file) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            forest.write(out);
        }
    }

    /// A row a day of each page whose gold date is among its days.
    private static Forest dates(List<Page> pages, Predicate<Page> which) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Page page : pages) {
            List<String> days = page.meta().days();
            int right = days.indexOf(page.date());
            if (right >= 0 && which.test(page)) {
                rows.addAll(List.of(page.meta().dayRows()));
                for (int i = 0; i < days.size(); i++) {
                    labels.add(i == right ? 1f : 0f);
                    weights.add(COUNTS.getOrDefault(page.gold().set(), 1f));
                }
            }
        }
        return Boosting.train(
                rows.toArray(float[][]::new), floats(labels), floats(weights), SETTINGS);
    }

    private static float[] floats(List<Float> numbers) {
        float[] floats = new float[numbers.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers.get(i);
        }
        return floats;
    }

    private static void cross(List<Page> pages, int folds, Path out) throws IOException {
        Files.createDirectories(out);
        List<PrintStream> open = new ArrayList<>();
        for (String set : SETS) {
            open.add(new PrintStream(out.resolve(set + ".jsonl").toFile(), StandardCharsets.UTF_8));
        }
        for (int fold = 0; fold < folds; fold++) {
            int test = fold;
            Forest dates = dates(pages, page -> !page.isIn(test, folds));
            for (Page page : pages) {
                if (page.isIn(test, folds)) {
                    var node = Json.object().put("id", page.gold().id());
                    node.put("date", best(page, dates));
                    open.get(SETS.indexOf(page.gold().set())).println(Json.line(node));
                }
            }
        }
        open.forEach(PrintStream::close);
    }

    private static String best(Page page, Forest forest) {
        float[][] rows = page.meta().dayRows();
        int best = -1;
        float most = TrainingMeta.LEAST;
        for (int i = 0; i < rows.length; i++) {
            float p = forest.probability(rows[i]);
            best = p >= most ? i : best;
            most = Math.max(p, most);
        }
        return best < 0 ? "" : page.meta().days().get(best);
    }
}
