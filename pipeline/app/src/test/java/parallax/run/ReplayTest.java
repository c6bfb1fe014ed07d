package parallax.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Store;
import parallax.index.export.Export;
import parallax.index.export.Format;
import parallax.index.export.Kind;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.model.Entity;
import parallax.model.Replayed;

/// People joined across articles, and a user's decisions, through whole runs without models.
class ReplayTest {

    @TempDir private Path temp;
    private Path inputs;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        inputs = Files.createDirectory(temp.resolve("inputs"));
        folder = temp.resolve("store");
        article("a", "Steve Witkoff met Mara Quist 🙂.");
        article("b", "Steve Witkoff called Mara Quist, and a cafe\u0301 closed.");
        article("c", "Steven Witkoff wrote to Mara Quist.");
        article("d", "Stefan Witkov stayed at home.");
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(inputs.resolve(name), text);
    }

    private void decide(String... lines) throws IOException {
        Files.writeString(folder.resolve("decisions.tsv"), String.join("\n", lines) + "\n");
    }

    private Outcome run() {
        return run(folder);
    }

    private Outcome run(Path into) {
        try (Store store = Store.open(into)) {
            Stages stages = new FakeStages(0).stages("v1");
            return new Batch(store, stages, Batch.Settings.USUAL, Progress.NONE)
                    .run(List.of(inputs));
        }
    }

    private List<String> people(String article) {
        try (Store store = Store.openReadOnly(folder)) {
            return store.document(article).entities().stream().map(Entity::id).toList();
        }
    }

    private long found(String query) {
        try (Store store = Store.openReadOnly(folder)) {
            return Searcher.of(store).search(Search.of(query)).total();
        }
    }

    private String export(Kind kind) {
        StringBuilder text = new StringBuilder();
        try (Store store = Store.openReadOnly(folder)) {
            Export.write(store, kind, Format.JSONL, text);
        }
        return text.toString();
    }

    @Test
    void onePersonIsOneInExportsAndSearch() {
        run();
        assertEquals(List.of("person:mara-quist", "person:steve-witkoff"), people("c"));
        assertTrue(export(Kind.MENTIONS).contains("\"entity\":\"person:steve-witkoff\""));
        assertFalse(export(Kind.MENTIONS).contains("person:steven-witkoff"));
        assertTrue(export(Kind.ENTITIES).contains("forms of one given name"), "why it was joined");
        assertEquals(3, found("person:\"steve witkoff\""));
        assertEquals(3, found("person:\"steven witkoff\""));
    }

    @Test
    void growingAStoreEndsAsAFreshOne() throws IOException {
        Files.move(inputs.resolve("a"), temp.resolve("a"));
        Files.move(inputs.resolve("b"), temp.resolve("b"));
        run();
        assertEquals(List.of("person:mara-quist", "person:steven-witkoff"), people("c"));
        Files.move(temp.resolve("a"), inputs.resolve("a"));
        run();
        Files.move(temp.resolve("b"), inputs.resolve("b"));
        run();
        Path fresh = temp.resolve("fresh");
        run(fresh);
        assertEquals(BatchTest.contents(fresh), BatchTest.contents(folder));
    }

    @Test
    void decisionsChangeTheStoreAndTakingThemBackRevertsIt() throws IOException {
        run();
        Map<String, String> before = BatchTest.contents(folder);
        decide(
                "merge\tperson:stefan-witkov\tperson:steve-witkoff\ta slip",
                "rename\tperson:mara-quist\tDame Mara Quist",
                "hide\td#0\t\tnot told");
        Outcome outcome = run();
        assertEquals(0, outcome.annotated());
        assertEquals(List.of(), outcome.undone());
        assertEquals(List.of("person:steve-witkoff"), people("d"));
        assertTrue(export(Kind.ENTITIES).contains("decided in decisions.tsv:1: a slip"));
        assertTrue(export(Kind.ENTITIES).contains("Dame Mara Quist"));
        assertFalse(export(Kind.CLAIMS).contains("\"d#0\""));
        try (Store store = Store.openReadOnly(folder)) {
            assertEquals(List.of(), Verification.of(store).faults());
        }
        assertNotEquals(before, BatchTest.contents(folder));

        assertFalse(run().compared(), "nothing changed");
        Files.delete(folder.resolve("decisions.tsv"));
        run();
        assertEquals(before, BatchTest.contents(folder));
        assertEquals(1, found("home"));
    }

    @Test
    void tellsWhatCouldNotBeDoneWithFileAndLine() throws IOException {
        run();
        decide("# mine", "merge\tperson:nobody\tperson:mara-quist", "foo\tbar");
        Outcome outcome = run();
        List<String> expected =
                List.of(
                        "decisions.tsv:2: unmatched: no entity “person:nobody” here",
                        "decisions.tsv:3: malformed: no decision begins with “foo”");
        assertEquals(expected, outcome.undone().stream().map(Replayed::message).toList());
        assertFalse(outcome.isWhole());
        assertEquals(expected, run().undone().stream().map(Replayed::message).toList());
    }
}
