package parallax.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Store;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.index.search.Search;
import parallax.index.search.Searcher;

/// The whole way with the real models, over one story of the fixtures.
class RealRunTest {

    private static final Path STORY = Path.of("../../fixtures/berlin-talks");

    @TempDir private Path temp;

    private static Outcome run(Path folder, Stages stages, int threads) {
        try (Store store = Store.open(folder)) {
            Batch.Settings settings = Batch.Settings.USUAL.withThreads(threads);
            return new Batch(store, stages, settings, Progress.NONE).run(List.of(STORY));
        }
    }

    @Test
    void goesFromAFolderToAStoreThatAnswers() throws IOException {
        Stages stages = Stages.usual();
        Outcome first = run(temp.resolve("a"), stages, 2);
        assertTrue(first.annotated() >= 5, first::toString);
        assertTrue(first.comparison().threads().size() > 3);

        Outcome again = run(temp.resolve("a"), stages, 2);
        assertEquals(0, again.annotated());
        assertFalse(again.compared());

        run(temp.resolve("b"), stages, 1);
        assertEquals(BatchTest.contents(temp.resolve("a")), BatchTest.contents(temp.resolve("b")));

        try (Store store = Store.openReadOnly(temp.resolve("a"))) {
            assertEquals(List.of(), Verification.of(store).faults());
            Results found = Searcher.of(store).search(Search.of("person:zelenskiy AND guarantees"));
            List<String> outlets = found.hits().stream().map(Hit::outlet).distinct().toList();
            assertTrue(outlets.size() >= 2, outlets::toString);
            assertTrue(found.hits().stream().allMatch(hit -> !hit.highlights().isEmpty()));
        }
    }
}
