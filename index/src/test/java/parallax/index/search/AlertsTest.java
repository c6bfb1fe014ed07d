package parallax.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Sample;
import parallax.index.SavedSearch;
import parallax.index.Store;
import parallax.index.What;

class AlertsTest {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-02-01T00:00:00Z");
    private static final List<String> WORDS =
            List.of("harbour", "quay", "guarantee", "Hafen", "zelensky", "café", "in", "10", "🙂");

    @TempDir private Path folder;
    private Store store;

    @BeforeEach
    void fill() {
        try (Store old = Store.open(folder, Clock.fixed(BEFORE, ZoneOffset.UTC))) {
            old.put(Sample.of("old", "The Ledger", "2025-12-14", "The harbour is open."), "1");
            old.commit();
        }
        store = Store.open(folder, Clock.fixed(AFTER, ZoneOffset.UTC));
        String english = "Zelensky praised the cafe\u0301 in the harbour 🙂. Guarantees came.";
        store.put(Sample.of("new", "Harbour Post", "2026-01-31", english), "1");
        String german = "Der Hafen in Debed bleibt offen. “Kein Quay” ist frei.";
        store.put(Sample.of("neu", "Elbe Blatt", "", "de", german), "1");
        store.commit();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tellsWhichSavedSearchesHaveNewClaims() {
        store.putSearches(
                List.of(
                        new SavedSearch("port", "harbour OR hafen", What.CLAIMS),
                        new SavedSearch("post", "outlet:ledger", What.CLAIMS),
                        new SavedSearch("elbe", "hafen", What.CLAIMS, List.of("outlet=Elbe Blatt")),
                        new SavedSearch("not", "hafen", What.CLAIMS, List.of("!language=de")),
                        new SavedSearch("words", "frei", What.QUOTES),
                        new SavedSearch("whole", "person:selenskyj", What.ARTICLES)));
        store.commit();
        try (Alerts alerts = Alerts.over(store)) {
            List<String> told =
                    alerts.since(AFTER.getEpochSecond()).stream()
                            .map(a -> a.search().name() + " " + a.article())
                            .toList();
            assertEquals(List.of("elbe neu", "port neu", "port new", "whole new"), told);
        }
    }

    @Test
    void givesTheWordsFound() {
        store.putSearches(List.of(new SavedSearch("café", "\"café\" in", What.CLAIMS)));
        store.commit();
        try (Alerts alerts = Alerts.over(store)) {
            Alert alert = alerts.of(store.document("new")).getFirst();
            assertEquals("Harbour Post", alert.outlet());
            String text = store.document("new").article().text();
            assertEquals(alert.text(), alert.span().of(text));
            assertTrue(alert.text().startsWith("Zelensky praised"), alert.text());
        }
    }

    @Test
    void agreesWithTheSearchForWhatIsNew() {
        Random random = new Random(11);
        List<SavedSearch> searches = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            What what = What.values()[random.nextInt(3)];
            searches.add(new SavedSearch("s" + i, query(random), what));
        }
        store.putSearches(searches);
        store.commit();
        long since = AFTER.getEpochSecond();
        try (Alerts alerts = Alerts.over(store)) {
            List<Alert> all = alerts.since(since);
            for (SavedSearch search : searches) {
                long told = all.stream().filter(a -> a.search().equals(search)).count();
                Search asked = Search.of(search.query()).over(search.what()).seenSince(since);
                long found = Searcher.of(store).search(asked).total();
                assertEquals(found, told, search::toString);
            }
        }
    }

    private static String query(Random random) {
        String one = WORDS.get(random.nextInt(WORDS.size()));
        String two = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(7)) {
            case 0 -> one;
            case 1 -> one + " " + two;
            case 2 -> one + " OR " + two;
            case 3 -> "*:* NOT " + two;
            case 4 -> "\"" + one + " " + two + "\"~9";
            case 5 -> "date:>=2026 OR person:" + two.replace("🙂", "quist");
            default -> "language:de OR title:" + one;
        };
    }
}
