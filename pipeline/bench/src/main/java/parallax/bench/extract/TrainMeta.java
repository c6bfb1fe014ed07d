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
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import parallax.ingest.forest.Forest;
import parallax.json.Json;

/// Trains the models that choose an article's date and its authors among what its page offers, or
/// cross-validates them by site.
///
/// ```
/// pipeline/bench/run parallax.bench.extract.TrainMeta DATA \
///     ingest/src/main/resources/parallax/ingest/meta
/// pipeline/bench/run parallax.bench.extract.TrainMeta DATA --cross 5 FOLDER
/// ```
///
/// DATA holds a folder a set (`SET/gold.jsonl`, `SET/ID.html.gz`). With `--cross`, each page is
/// judged by models that saw no page of its site, and `FOLDER/SET.jsonl` gets a line a page for the
/// scorer.
public final class TrainMeta {

    private static final List<String> SETS =
            List.of("naeb", "wcxb", "fundus", "trafilatura", "htmldate", "postlight");
    private static final Boosting.Settings DATES = new Boosting.Settings(200, 16, 5, 0.05, 2, 0.3);
    private static final Boosting.Settings AUTHORS =
            new Boosting.Settings(200, 16, 5, 0.05, 2, 0.2);

    /// How much the dates of a set count: newspapers are what we read, and one set holds mostly
    /// pages of companies, whose gold was drafted by a machine.
    private static final Map<String, Float> DATES_COUNT = Map.of("fundus", 2f, "wcxb", 0.5f);

    private TrainMeta() {}

    /// Runs the job.
    public static void main(String[] args) throws IOException {
        List<MetaPage> pages = new ArrayList<>();
        for (String set : SETS) {
            for (GoldPage gold : GoldPage.readSet(Path.of(args[0]).resolve(set))) {
                pages.add(MetaPage.of(gold));
            }
        }
        if (args[1].equals("--cross")) {
            cross(pages, Integer.parseInt(args[2]), Path.of(args[3]));
        } else {
            write(dates(pages), Path.of(args[1]).resolve("dates.model"));
            write(authors(pages), Path.of(args[1]).resolve("authors.model"));
        }
    }

    private static void write(Forest forest, Path file) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            forest.write(out);
        }
    }

    private static Forest dates(List<MetaPage> pages) {
        return train(pages, MetaPage::dayLabels, p -> p.meta().dayRows(), DATES_COUNT, DATES);
    }

    private static Forest authors(List<MetaPage> pages) {
        return train(pages, MetaPage::authorLabels, p -> p.meta().authorRows(), Map.of(), AUTHORS);
    }

    private static Forest train(
            List<MetaPage> pages,
            Function<MetaPage, float[]> labels,
            Function<MetaPage, float[][]> rows,
            Map<String, Float> counts,
            Boosting.Settings settings) {
        List<float[]> all = new ArrayList<>();
        List<Float> given = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (MetaPage page : pages) {
            float[] own = labels.apply(page);
            for (int i = 0; i < own.length; i++) {
                all.add(rows.apply(page)[i]);
                given.add(own[i]);
                weights.add(counts.getOrDefault(page.gold().set(), 1f));
            }
        }
        float[][] matrix = all.toArray(float[][]::new);
        return Boosting.train(matrix, floats(given), floats(weights), settings);
    }

    private static float[] floats(List<Float> numbers) {
        float[] floats = new float[numbers.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers.get(i);
        }
        return floats;
    }

    private static void cross(List<MetaPage> pages, int folds, Path out) throws IOException {
        Files.createDirectories(out);
        List<PrintStream> open = new ArrayList<>();
        for (String set : SETS) {
            open.add(new PrintStream(out.resolve(set + ".jsonl").toFile(), StandardCharsets.UTF_8));
        }
        for (int fold = 0; fold < folds; fold++) {
            int test = fold;
            List<MetaPage> rest = pages.stream().filter(p -> !p.isIn(test, folds)).toList();
            Forest dates = dates(rest);
            Forest authors = authors(rest);
            for (MetaPage page : pages) {
                if (page.isIn(test, folds)) {
                    var node = Json.object().put("id", page.gold().id());
                    node.put("date", page.meta().date(dates));
                    page.meta().authors(authors).forEach(node.withArray("authors")::add);
                    open.get(SETS.indexOf(page.gold().set())).println(Json.line(node));
                }
            }
        }
        open.forEach(PrintStream::close);
    }
}
