package parallax.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Input;
import parallax.index.Store;
import parallax.index.export.Export;
import parallax.index.export.Format;
import parallax.index.export.Kind;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.model.Annotator;

class BatchTest {

    private static final int KILLS = 10;

    @TempDir private Path temp;
    private Path inputs;

    @BeforeEach
    void write() throws IOException {
        inputs = Files.createDirectory(temp.resolve("inputs"));
        for (int i = 0; i < 40; i++) {
            String own = "Article " + i + " has its own line 🙂 cafe\u0301.";
            article("a" + i, own, "Line " + i % 7 + " is shared.", "All have this line.");
        }
        article("bad1", "");
        article("z-boom", "This goes boom.");
    }

    private void article(String name, String... lines) throws IOException {
        Files.writeString(inputs.resolve(name), String.join("\n", lines));
    }

    private Outcome run(Path folder, FakeStages fake, String version) {
        try (Store store = Store.open(folder)) {
            Batch batch =
                    new Batch(store, fake.stages(version), Batch.Settings.USUAL, Progress.NONE);
            return batch.run(List.of(inputs));
        }
    }

    private static Outcome run(Path folder, List<Path> paths) {
        try (Store store = Store.open(folder)) {
            Stages stages = new FakeStages(0).stages("v1");
            return new Batch(store, stages, Batch.Settings.USUAL, Progress.NONE).run(paths);
        }
    }

    @Test
    void accountsForEveryInputOnce() throws IOException {
        Path folder = temp.resolve("store");
        Outcome outcome = run(folder, new FakeStages(0), "v1");
        assertEquals(42, outcome.inputs().size());
        assertEquals(Map.of("ok", 40L, "failed", 2L), outcome.counts());
        assertEquals(2, outcome.failed());
        List<String> rows = Files.readAllLines(folder.resolve("ingest-report.csv"));
        assertEquals(43, rows.size());
        assertEquals("\uFEFFpath,status,reason,id", rows.getFirst());
        assertTrue(rows.contains("bad1,failed,no text: offset 0 in bad1,"));
        assertTrue(
                rows.stream()
                        .anyMatch(row ->
                                row.startsWith(
                                        "z-boom,failed,annotating: IllegalStateException:"
                                                + " boom (FakeStages.java:")));
    }

    @Test
    void doesOnlyWhatChanged() throws IOException {
        Path folder = temp.resolve("store");
        run(folder, new FakeStages(0), "v1");
        Map<String, String> before = contents(folder);
        Files.delete(inputs.resolve("z-boom"));
        run(folder, new FakeStages(0), "v1");

        FakeStages again = new FakeStages(0);
        Outcome same = run(folder, again, "v1");
        assertEquals(0, again.annotated.get());
        assertFalse(same.compared());

        article("a3", "Only this now.");
        Files.delete(inputs.resolve("a4"));
        article("b0", "New here.");
        FakeStages changed = new FakeStages(0);
        Outcome other = run(folder, changed, "v1");
        assertEquals(2, changed.annotated.get());
        assertEquals(1, other.removed());
        assertTrue(other.compared());

        article(
                "a3",
                "Article 3 has its own line 🙂 cafe\u0301.",
                "Line 3 is shared.",
                "All have this line.");
        article(
                "a4",
                "Article 4 has its own line 🙂 cafe\u0301.",
                "Line 4 is shared.",
                "All have this line.");
        Files.delete(inputs.resolve("b0"));
        article("z-boom", "This goes boom.");
        run(folder, new FakeStages(0), "v1");
        assertEquals(before, contents(folder));

        FakeStages newer = new FakeStages(0);
        run(folder, newer, "v2");
        assertEquals(41, newer.annotated.get());
    }

    @Test
    void movesArticlesWithoutAnnotatingThemAgain() throws IOException {
        Path folder = temp.resolve("store");
        run(folder, new FakeStages(0), "v1");
        Path sub = Files.createDirectory(inputs.resolve("sub"));
        Files.move(inputs.resolve("a7"), sub.resolve("a7"));
        Files.delete(inputs.resolve("z-boom"));
        FakeStages fake = new FakeStages(0);
        run(folder, fake, "v1");
        assertEquals(0, fake.annotated.get());
        try (Store store = Store.openReadOnly(folder)) {
            assertEquals("sub/a7", store.document("a7").article().where().path());
            long found = Searcher.of(store).search(Search.of("\"article 7\"")).total();
            assertEquals(1, found);
        }
    }

    @Test
    void keepsEarlierArticlesWhenTold() throws IOException {
        Path folder = temp.resolve("store");
        run(folder, new FakeStages(0), "v1");
        Path more = Files.createDirectory(temp.resolve("more"));
        Files.writeString(more.resolve("n1"), "Fresh.");
        try (Store store = Store.open(folder)) {
            Batch.Settings keep = Batch.Settings.USUAL.withKeep(true);
            Stages stages = new FakeStages(0).stages("v1");
            new Batch(store, stages, keep, Progress.NONE).run(List.of(more));
            assertEquals(41, store.articles().size());
            assertEquals(43, store.inputs().size());
            assertTrue(store.inputs().stream().map(Input::path).toList().contains("n1"));
        }
    }

    @Test
    void keepsEarlierArticlesWhenAnInputIsNotThere() throws IOException {
        Path folder = temp.resolve("store");
        run(folder, new FakeStages(0), "v1");
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("n1"), "Fresh.");
        Path mistyped = temp.resolve("inptus");
        Outcome outcome = run(folder, List.of(elsewhere, mistyped));
        assertEquals(Optional.of(mistyped + " is not there"), outcome.caution());
        assertEquals(0, outcome.removed());
        assertEquals(1 + 42 + 1, outcome.inputs().size());
    }

    @Test
    void keepsEarlierArticlesWhenNoArticleIsAmongTheInputs() throws IOException {
        Path folder = temp.resolve("store");
        run(folder, new FakeStages(0), "v1");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Outcome outcome = run(folder, List.of(empty));
        assertEquals(Optional.of("no article is among the inputs"), outcome.caution());
        try (Store store = Store.openReadOnly(folder)) {
            assertEquals(40, store.articles().size());
        }
    }

    @Test
    void anArticleTooLargeForTheMemoryFailsAlone() throws IOException {
        Stages usual = new FakeStages(0).stages("v1");
        Annotator calm = usual.annotator().get();
        Annotator hungry =
                article -> {
                    if (article.id().equals("a7")) {
                        throw new OutOfMemoryError("heap");
                    }
                    return calm.annotate(article);
                };
        Stages stages =
                new Stages(
                        usual.source(),
                        () -> hungry,
                        usual.embedder(),
                        usual.copies(),
                        usual.identity(),
                        usual.comparison(),
                        usual.report(),
                        usual.version());
        try (Store store = Store.open(temp.resolve("store"))) {
            Batch batch = new Batch(store, stages, Batch.Settings.USUAL, Progress.NONE);
            Outcome outcome = batch.run(List.of(inputs));
            assertEquals(Map.of("ok", 39L, "failed", 3L), outcome.counts());
            assertEquals(39, store.articles().size());
        }
    }

    @Test
    void writesFilesAnewThatAreGoneOrBroken() throws IOException {
        Path folder = temp.resolve("store");
        run(folder, new FakeStages(0), "v1");
        Map<String, String> before = contents(folder);
        Files.writeString(folder.resolve("manifest.json"), "rubbish{");
        Files.delete(folder.resolve("ingest-report.csv"));
        assertEquals(
                List.of(
                        "manifest.json: missing or broken, so the last run did not end;"
                                + " run it again",
                        "ingest-report.csv: missing, or not what the index says"),
                faults(folder));
        run(folder, new FakeStages(0), "v1");
        assertEquals(before, contents(folder));
        assertEquals(List.of(), faults(folder));
    }

    private static List<String> faults(Path folder) {
        try (Store store = Store.openReadOnly(folder)) {
            return Verification.of(store).faults();
        }
    }

    @Test
    void endsTheSameWhenKilledAtAnyMoment() throws Exception {
        Path calm = temp.resolve("calm");
        run(calm, new FakeStages(0), "v1");
        Random random = new Random(11);
        int killed = 0;
        Path folder = temp.resolve("killed");
        for (int i = 0; i < KILLS; i++) {
            if (i % 3 == 0) {
                folder = temp.resolve("killed" + i);
            }
            killed += killedRun(folder, random.nextInt(450)) ? 1 : 0;
        }
        assertTrue(killed > KILLS / 2, killed + " of " + KILLS + " were killed in time");
        for (int i = 0; i < KILLS; i += 3) {
            Path again = temp.resolve("killed" + i);
            run(again, new FakeStages(0), "v1");
            assertEquals(contents(calm), contents(again));
        }
    }

    /// Kills a run some time after it has begun; true when it was still at work.
    private boolean killedRun(Path folder, int millis) throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChildRun.class.getName(),
                                inputs.toString(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("begun", lines.readLine());
            boolean over = child.waitFor(millis, TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            return !over;
        }
    }

    /// Every export and every file for people.
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Store store = Store.openReadOnly(folder)) {
            for (Kind kind : Kind.values()) {
                StringBuilder text = new StringBuilder();
                Export.write(store, kind, Format.JSONL, text);
                contents.put(kind.word(), text.toString());
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> !f.startsWith(folder.resolve("index")))
                    .filter(Files::isRegularFile)
                    .forEach(f -> contents.put(folder.relativize(f).toString(), text(f)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
