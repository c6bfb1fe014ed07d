package parallax.bench.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.ingest.extract.BlockModel;
import parallax.json.Json;

/// Trains the block classifiers, or cross-validates them by site.
///
/// ```
/// pipeline/bench/run parallax.bench.extract.TrainBlocks DATA \
///     ingest/src/main/resources/parallax/ingest/extract/blocks.model
/// pipeline/bench/run parallax.bench.extract.TrainBlocks DATA --cross 4 FOLDER
/// ```
///
/// DATA holds a folder a set (`SET/gold.jsonl`, `SET/ID.html.gz`). With `--cross`, each page is
/// read by a model that saw no page of its site, and `FOLDER/SET.jsonl` gets a line a page for the
/// scorer.
public final class TrainBlocks {

    private static final List<String> SETS =
            List.of("scrapinghub", "naeb", "wcxb", "fundus", "funduseval", "daniel", "trafilatura");

    private TrainBlocks() {}

    /// Runs the job.
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        List<Sample> samples = new ArrayList<>();
        for (String set : SETS) {
            for (GoldPage page : GoldPage.readSet(Path.of(args[0]).resolve(set))) {
                samples.add(Sample.of(page));
            }
        }
        say(start, samples.size() + " pages read");
        if (args[1].equals("--cross")) {
            cross(samples, Integer.parseInt(args[2]), Path.of(args[3]), start);
        } else {
            BlockModel model = fitting(samples).fit();
            try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
                model.write(out);
            }
            say(start, "written " + args[1]);
        }
    }

    private static Fitting fitting(List<Sample> samples) {
        List<Sample> labelled = samples.stream().filter(Sample::isLabelled).toList();
        return new Fitting(
                labelled,
                new Boosting.Settings(60, 16, 5, 0.2, 6, 0.3),
                new Boosting.Settings(200, 24, 5, 0.05, 6, 0.3));
    }

    private static void cross(List<Sample> samples, int folds, Path out, long start)
            throws IOException {
        Files.createDirectories(out);
        List<PrintStream> open = new ArrayList<>();
        for (String set : SETS) {
            open.add(new PrintStream(out.resolve(set + ".jsonl").toFile(), StandardCharsets.UTF_8));
        }
        for (int fold = 0; fold < folds; fold++) {
            int test = fold;
            BlockModel model =
                    fitting(samples.stream().filter(s -> s.fold(folds, 1) != test).toList()).fit();
            for (Sample s : samples) {
                if (s.fold(folds, 1) == test) {
                    open.get(SETS.indexOf(s.gold().set())).println(line(s, model));
                }
            }
            say(start, "fold " + fold);
        }
        open.forEach(PrintStream::close);
    }

    private static String line(Sample s, BlockModel model) {
        float[][] rows = s.page().firstRows(model.names(), model.words());
        float[] p = s.page().probabilities(model.first(), rows);
        float[] q = s.page().probabilities(model.second(), s.page().secondRows(rows, p));
        var node = Json.object().put("id", s.gold().id());
        node.put("text", s.page().text(s.page().settled(p, q)));
        var pieces = node.putArray("pieces");
        for (int i = 0; i < q.length; i++) {
            pieces.addArray()
                    .add(Math.round(q[i] * 1000) / 1000f)
                    .add(Math.round(p[i] * 1000) / 1000f)
                    .add(s.labels()[i])
                    .add(s.page().texts().get(i));
        }
        return Json.line(node);
    }

    private static void say(long start, String what) {
        System.err.printf("%5d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, what);
    }
}
