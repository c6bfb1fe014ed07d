package parallax.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.index.Sample;
import parallax.index.Store;
import parallax.index.What;

class QueryParserTest {

    @TempDir private static Path folder;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open(folder);
        store.put(Sample.of("one", "The Ledger", "2025-12-14", "Some words stand here."), "1");
        store.commit();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<Fault> faults(String query) {
        return assertThrows(
                        BadQuery.class, () -> Searcher.of(store).check(query, What.CLAIMS), query)
                .faults();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    (a OR b                 |  0 | this ( is never closed
                    a) b                    |  1 | this ) closes nothing
                    "a b                    |  0 | this " is never closed
                    a AND                   |  2 | AND needs something on both sides
                    OR a                    |  0 | OR needs something on both sides
                    a NOT                   |  2 | NOT needs something after it
                    persn:zelensky          |  0 | there is no field “persn”
                    person:                 |  0 | nothing stands after “person:”
                    *ab                     |  0 | a wildcard needs 2 letters before it
                    date:2025-13            |  0 | “2025-13” is no date
                    date:[2025 TO           |  5 | a range is [from TO to]
                    date:[2026 TO 2025]     |  5 | this range ends before it begins
                    stance:doubtful         |  7 | “doubtful” is no stance
                    words~5                 |  0 | at most 2 letters may differ
                    /a(/                    |  0 | not a regular expression: unexpected end-of-string
                    /.*a/                   |  0 | a regular expression has 1 to 100 characters and no .* first
                    ()                      |  0 | nothing stands in these parentheses
                    ""                      |  0 | nothing stands between these quotation marks
                    text:[a TO b]           |  5 | ranges are for date
                    words^x                 |  5 | ^ needs a number after it
                    `  `                    |  0 | the query is empty
                    """)
    void namesTheFaultAndItsPlace(String query, int at, String message) {
        Fault fault = faults(query).getFirst();
        assertEquals(message, fault.message());
        assertTrue(fault.at().start() == at || query.startsWith("date:20"), fault::toString);
    }

    @Test
    void reportsAllFaultsAtOnceWithCaretsAndSuggestions() {
        BadQuery bad =
                assertThrows(
                        BadQuery.class,
                        () ->
                                Searcher.of(store)
                                        .check("persn:x AND “open *b stanc:doubting", What.CLAIMS));
        assertEquals(2, bad.faults().size(), bad.getMessage());
        assertEquals(
                """
                persn:x AND "open *b stanc:doubting
                ^ there is no field “persn”
                  try: person:
                persn:x AND "open *b stanc:doubting
                            ^ this " is never closed
                              try: persn:x AND "open *b stanc:doubting\"\
                """,
                bad.getMessage());
    }

    @Test
    void takesADashBetweenWordsForPunctuation() {
        assertEquals(1, Searcher.of(store).search(Search.of("some – words")).total());
    }

    @Test
    void takesATimeOrAnAddressForWords() {
        Searcher.of(store).check("10:30 \\:x a\\:b", What.CLAIMS);
        assertEquals(
                "there is no field “https”", faults("https://a.example/").getFirst().message());
    }

    @Test
    void neverFailsOtherwiseThanByFaults() {
        Random random = new Random(7);
        String signs = "ab \"()[]{}*?~^:/\\+-!<>&|🙂“”\u0301ANDORTO12.";
        Searcher searcher = Searcher.of(store);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (int i = 0; i < 5_000; i++) {
                        StringBuilder query = new StringBuilder();
                        for (int n = random.nextInt(25); n >= 0; n--) {
                            query.append(signs.charAt(random.nextInt(signs.length())));
                        }
                        try {
                            searcher.search(Search.of(query.toString()));
                        } catch (BadQuery bad) {
                            assertTrue(!bad.faults().isEmpty());
                        }
                    }
                });
    }

    @Test
    void endsQuicklyOnHostileQueries() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> {
                    faults("(".repeat(9_000));
                    faults("!".repeat(9_000));
                    faults("/(a|a?)+(b|b?)+(c|c?){9}(d*e*){20}{30}/");
                    faults("a".repeat(10_001));
                });
    }

    @Test
    void refusesMoreWordsOrPatternsThanEndInGoodTime() {
        String words = String.join(" OR ", Collections.nCopies(301, "w\u00e9"));
        assertEquals(
                "a query may have 300 words and phrases, this has 301",
                faults(words).getFirst().message());
        Fault fuzzy = faults("berlin~2 ".repeat(1_000)).getFirst();
        assertEquals(
                "a query may have 30 wildcards, fuzzy words and regular expressions, this has 1000",
                fuzzy.message());
        assertEquals(30 * "berlin~2 ".length(), fuzzy.at().start());
        Searcher.of(store).check("ab* ".repeat(30) + "word ".repeat(270), What.CLAIMS);
    }

    @Test
    void showsNoMoreFaultsThanAPersonReads() {
        BadQuery bad =
                assertThrows(
                        BadQuery.class,
                        () -> Searcher.of(store).check("date:x ".repeat(120), What.CLAIMS));
        assertEquals(120, bad.faults().size());
        assertEquals(3 * 20 + 1, bad.getMessage().lines().count());
        assertTrue(bad.getMessage().endsWith("and 100 more faults"));
    }
}
