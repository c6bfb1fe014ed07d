package parallax.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Sample;
import parallax.index.Store;
import parallax.model.Article;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.Document;
import parallax.model.Embedder;
import parallax.model.Sighting;

class MeaningTest {

    @TempDir private Path folder;
    private Store store;
    private final Topics topics = new Topics();

    /// Knows two topics: water and money.
    private static final class Topics implements Embedder {
        private static final List<String> WATER = List.of("river", "flood", "water", "rain");
        private static final List<String> MONEY = List.of("euro", "budget", "tax", "money");

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return texts.stream().map(Topics::vector).toList();
        }

        private static float[] vector(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            long water = WATER.stream().filter(lower::contains).count();
            long money = MONEY.stream().filter(lower::contains).count();
            float length = (float) Math.sqrt(water * water + money * money + 0.01);
            return new float[] {water / length, money / length, 0.1f / length};
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void fill() {
        store = Store.open(folder);
        put("one", "The river rose at night. The budget was cut by one euro.");
        put("two", "Rain brought water into the town. Nobody spoke of tax.");
        put("three", "The river rose at night. A flood is feared.");
        store.commit();
    }

    private void put(String id, String text) {
        Document document = Sample.of(id, "Outlet " + id, "2025-12-14", text);
        List<String> claims = document.claims().stream().map(c -> c.span().of(text)).toList();
        store.put(document, "k", topics.embed(claims));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void showsNeighboursInMeaningApartFromWhatHasTheWords() {
        Results results = Searcher.of(store, topics).search(Search.of("river rose"));
        assertEquals(2, results.total());
        assertTrue(results.hits().stream().allMatch(h -> h.text().startsWith("The river")));
        List<String> near = results.near().stream().map(Hit::text).toList();
        assertTrue(
                near.containsAll(
                        List.of("A flood is feared.", "Rain brought water into the town.")),
                near::toString);
        assertEquals(
                List.of(),
                Searcher.of(store, topics).search(Search.of("river rose").exact(true)).near());
        assertEquals(
                List.of(), Searcher.of(store, topics).search(Search.of("\"river rose\"")).near());
    }

    @Test
    void keepsNeighboursWithinTheFieldsAskedFor() {
        Results results = Searcher.of(store, topics).search(Search.of("river rose outlet:two"));
        assertEquals(0, results.total());
        assertTrue(results.near().stream().allMatch(h -> h.outlet().equals("Outlet two")));
        assertEquals("Rain brought water into the town.", results.near().getFirst().text());
    }

    @Test
    void givesTheSamePagesWhateverTheirSize() {
        Searcher searcher = Searcher.of(store, topics);
        List<String> whole = ids(searcher, 0, 4);
        List<String> parts =
                IntStream.range(0, 4)
                        .mapToObj(i -> ids(searcher, i, 1))
                        .flatMap(List::stream)
                        .toList();
        assertEquals(whole, parts);
    }

    private static List<String> ids(Searcher searcher, int offset, int limit) {
        return searcher
                .search(Search.of("the river OR the tax").page(offset, limit))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    @Test
    void findsTheLikeByMeaningToo() {
        List<Hit> hits = Searcher.of(store, topics).like("Flood water", 2);
        assertTrue(hits.stream().noneMatch(h -> h.text().contains("budget")));
        assertEquals(2, hits.size());
    }

    @Test
    void takesTheSightingsOfAThreadTogether() {
        List<Sighting> sightings = List.of(sighting("one"), sighting("three"));
        ClaimThread thread =
                new ClaimThread(
                        "t1",
                        "The river rose at night.",
                        "s1",
                        sightings,
                        List.of("", ""),
                        2,
                        2,
                        List.of(),
                        ClaimThread.Order.UNKNOWN);
        store.putComparison(new Comparison(List.of(), List.of(thread), List.of()));
        store.commit();
        Searcher searcher = Searcher.of(store);
        Results results = searcher.search(Search.of("the").byThread(true));
        assertEquals(2, searcher.search(Search.of("river")).total());
        Results grouped = searcher.search(Search.of("river").byThread(true));
        assertEquals(1, grouped.total());
        assertEquals(1, grouped.hits().size());
        assertEquals(2, grouped.hits().getFirst().origins());
        assertTrue(results.total() >= 1);
        assertEquals(2, searcher.search(Search.of("thread:t1")).total());
        assertEquals(0, searcher.search(Search.of("thread:t2")).total());
        Results first = searcher.search(Search.of("*:*").by(Search.Order.INDEPENDENCE).page(0, 2));
        assertTrue(first.hits().stream().allMatch(h -> h.origins() == 2));
    }

    private Sighting sighting(String id) {
        Document document = store.document(id);
        Article article = document.article();
        Claim claim = document.claims().getFirst();
        return new Sighting(
                id,
                article.where(),
                article.outlet(),
                claim.span(),
                claim.span().of(article.text()),
                article.published(),
                claim.id());
    }
}
