package parallax.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Document;
import parallax.model.Naming;
import parallax.model.OriginReason;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Story;

class StoreTest {

    @TempDir private Path folder;

    private static final Document ONE =
            Sample.of("one", "The Ledger", "2025-12-14", "Mara Quist spoke. Cafe\u0301 🙂 open.");

    @Test
    void givesBackWhatWasPut() {
        try (Store store = Store.open(folder)) {
            store.put(ONE, "k1");
            store.commit();
            assertEquals(ONE, store.document("one"));
            assertEquals("k1", store.keys().get("one"));
        }
        try (Store store = Store.openReadOnly(folder)) {
            assertEquals(List.of("one"), store.articles());
            assertEquals(ONE, store.document("one"));
        }
    }

    @Test
    void takesArticlesInALanguageNobodyCouldTellBesideOthers() {
        Document odd = Sample.of("odd", "", "", "", "Mara Quist 🙂. Oro.");
        try (Store store = Store.open(folder)) {
            store.put(ONE, "1");
            store.put(odd, "2");
            store.put(ONE, "3");
            store.commit();
        }
        try (Store store = Store.openReadOnly(folder)) {
            assertEquals(odd, store.document("odd"));
            long found =
                    Searcher.of(store).search(Search.of("language:und").over(What.CLAIMS)).total();
            assertEquals(2, found);
        }
    }

    @Test
    void givesAnArticleWithoutItsLayers() {
        try (Store store = Store.open(folder)) {
            store.put(ONE, "k1");
            store.commit();
            assertEquals(ONE.article(), store.article("one"));
            assertEquals(List.of(ONE.article()), store.annotated().eachArticle().toList());
            assertThrows(NoSuchElementException.class, () -> store.article("two"));
        }
    }

    @Test
    void keepsTheVectorOfALeadExactlyThroughNewNames() {
        float[] lead = {0.1f, -1f / 3, 0f, 1e-7f};
        try (Store store = Store.open(folder)) {
            store.put(ONE, "k1", List.of(), lead);
            store.put(Sample.of("two", "The Ledger", "", "Short."), "k2");
            store.commit();
            Naming naming = new Naming(Map.of(), Set.of("person:mara-quist"));
            store.putNamings(Map.of("one", naming), _ -> List.of());
            store.commit();
            assertArrayEquals(lead, store.lead("one").orElseThrow());
            assertEquals(Optional.empty(), store.lead("two"));
            assertEquals(Optional.empty(), store.lead("three"));
        }
    }

    @Test
    void forgetsWhatWasNotCommitted() {
        try (Store store = Store.open(folder)) {
            store.put(ONE, "k1");
        }
        try (Store store = Store.open(folder)) {
            assertEquals(List.of(), store.articles());
        }
    }

    @Test
    void replacesAnArticleWithAllItsRows() {
        try (Store store = Store.open(folder)) {
            store.put(ONE, "k1");
            store.put(Sample.of("one", "The Ledger", "", "Short."), "k2");
            store.commit();
            assertEquals("Short.", store.document("one").article().text());
            int rows = store.reading(searcher -> searcher.getIndexReader().numDocs());
            assertEquals(2, rows);
            store.remove("one");
            store.commit();
            assertThrows(NoSuchElementException.class, () -> store.document("one"));
        }
    }

    @Test
    void keepsListsInTheirOrder() {
        List<Input> inputs =
                List.of(
                        new Input("b.html", "ok", "", "one", "ff"),
                        new Input("a.bin", "unsupported", "no text", "", ""));
        List<CopyPair> copies =
                List.of(
                        new CopyPair(
                                "one",
                                "two",
                                0.91,
                                40,
                                List.of(
                                        new OriginReason(
                                                OriginReason.Kind.COPIED_TEXT, "same lines"))));
        List<SavedSearch> searches =
                List.of(new SavedSearch("mine", "a AND b", What.QUOTES, List.of("!outlet=é 🙂")));
        try (Store store = Store.open(folder)) {
            store.putInputs(inputs);
            store.putCopies(copies);
            store.putSearches(searches);
            store.note("n", "v");
            store.commit();
            assertEquals(inputs, store.inputs());
            assertEquals(copies, store.copies());
            assertEquals(searches, store.searches());
            assertEquals("v", store.notes().get("n"));
        }
    }

    @Test
    void tellsClaimsTheirThread() {
        try (Store store = Store.open(folder)) {
            store.put(ONE, "k1");
            store.commit();
            store.putComparison(comparison("one#0-17"));
            store.commit();
            assertEquals(comparison("one#0-17"), store.comparison());
            store.putComparison(Comparison.EMPTY);
            store.commit();
            assertEquals(Comparison.EMPTY, store.comparison());
        }
    }

    private static Comparison comparison(String claim) {
        Sighting sighting =
                new Sighting(
                        "one",
                        ONE.article().where(),
                        "The Ledger",
                        Span.of(0, 17),
                        "Mara Quist spoke.",
                        ONE.article().published(),
                        claim);
        ClaimThread thread =
                new ClaimThread(
                        "t1",
                        "Mara Quist spoke.",
                        "s1",
                        List.of(sighting),
                        List.of(""),
                        1,
                        1,
                        List.of(),
                        ClaimThread.Order.KNOWN);
        Story story = new Story("s1", "Headline", List.of("one"), List.of());
        return new Comparison(List.of(story), List.of(thread), List.of());
    }

    @Test
    void saysInOneLineWhyAStoreCannotBeUsed() throws Exception {
        String absent = refusal(() -> Store.openReadOnly(folder.resolve("none")));
        assertTrue(absent.startsWith("no store in "), absent);
        try (Store store = Store.open(folder)) {
            store.commit();
            String locked = refusal(() -> Store.open(folder));
            assertTrue(locked.endsWith(" is in use by another run"), locked);
        }
        try (var files = Files.list(folder.resolve("index"))) {
            Path segments =
                    files.filter(f -> f.getFileName().toString().startsWith("segments"))
                            .findFirst()
                            .orElseThrow();
            Files.writeString(segments, "nonsense");
        }
        String broken = refusal(() -> Store.openReadOnly(folder));
        assertTrue(broken.contains("damaged") || broken.contains("too old"), broken);
    }

    @Test
    void saysWhatIsDamagedAndWhatMayBeDeleted() throws Exception {
        try (Store store = Store.open(folder)) {
            store.put(ONE, "k1");
            store.commit();
        }
        try (var files = Files.list(folder.resolve("index"))) {
            Path data = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
            Files.write(data, Arrays.copyOf(Files.readAllBytes(data), 100));
        }
        String message = refusal(() -> Store.openReadOnly(folder));
        assertTrue(message.startsWith("the store in " + folder + " is damaged ("), message);
        assertTrue(
                message.endsWith("); delete " + folder.resolve("index") + " and run again"),
                message);
    }

    @Test
    void readersSeeOnlyCommits() {
        try (Store store = Store.open(folder);
                Store reader = Store.openReadOnly(folder)) {
            store.put(ONE, "k1");
            reader.refresh();
            assertEquals(List.of(), reader.articles());
            store.commit();
            reader.refresh();
            assertEquals(List.of("one"), reader.articles());
        }
    }

    private static String refusal(Runnable opening) {
        String message = assertThrows(StoreException.class, opening::run).getMessage();
        assertEquals(1, message.lines().count());
        return message;
    }
}
