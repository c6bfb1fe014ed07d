package parallax.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.index.Facet;
import parallax.index.Sample;
import parallax.index.Store;
import parallax.index.What;

class SearcherTest {

    @TempDir private static Path folder;
    private static Store store;
    private static Searcher searcher;

    @BeforeAll
    static void fill() {
        store = Store.open(folder);
        store.put(
                Sample.of(
                        "one",
                        "The Ledger",
                        "2025-12-14",
                        "Volodymyr Zelenskyy wants long\u2011term security guarantees."
                                + " The café’s owner guaranteed 🙂 10\u202F000 pounds, she said."),
                "1");
        store.put(
                Sample.of(
                        "two",
                        "Harbour Post",
                        "2025-12-15T08:00:00+01:00",
                        "Zelensky was promised a security guarantee. Nothing else was said."),
                "2");
        store.put(
                Sample.of(
                        "drei",
                        "Elbe Blatt",
                        "",
                        "de",
                        "Selenskyj fordert Sicherheitsgarantien. Die Häuser am Fluss stehen."
                                + " Wir bleiben. “Quoted so” too."),
                "3");
        store.commit();
        searcher = Searcher.of(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<String> found(String query) {
        return searcher.search(Search.of(query)).hits().stream().map(h -> h.id()).sorted().toList();
    }

    private static List<String> articles(String query) {
        return searcher.search(Search.of(query)).hits().stream()
                .map(Hit::article)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void namesASpeakerWithoutTheCommaBehindAndInFull() {
        Hit hit = searcher.search(Search.of("speaker:quist")).hits().getFirst();
        assertEquals("she (Mara Quist)", hit.speaker());
    }

    @Test
    void nothingButStopWordsAsksForJustThose() {
        assertEquals(List.of("two"), articles("was a"));
        assertEquals(List.of("drei"), articles("Die am"));
        assertEquals(List.of(), articles("this is"));
        assertEquals(List.of("one", "two"), articles("the guarantee a"));
    }

    @ParameterizedTest
    @CsvSource({
        "zelensky",
        "Zelenskyy",
        "Selenskyj",
        "zelenskiy",
        "Зеленський",
        "ZELENSKI",
    })
    void findsAPersonHoweverTheNameIsSpelt(String name) {
        assertEquals(List.of("drei", "one", "two"), articles("person:" + name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    guarantee                            | one two
                    "guarantee"                          | two
                    “security guarantees”                | one
                    security guarantees                  | one two
                    "long-term"                          | one
                    long‐term                            | one
                    "10 000 pounds"                      | one
                    cafe                                 | one
                    "cafe"                               |
                    "café"                               | one
                    "cafe\u0301"                         | one
                    haus                                 | drei
                    häuser                               | drei
                    security -promised                   | one
                    security NOT promised                | one
                    promised OR fluss                    | drei two
                    (promised OR fluss) language:de      | drei
                    guarant*                             | one two
                    gu?rantee                            | two
                    guarante~1                           | two
                    "security wants"~4                   | one
                    /guarante{2}s?/                      | one two
                    date:2025-12-15                      | two
                    date:[2025-12-14 TO 2025-12-14]      | one
                    date:>2025-12-14                     | two
                    date:2025                            | one two
                    date:*                               | one two
                    outlet:harbour                       | two
                    outlet:"harbour post"                | two
                    title:headline author:petrov         | drei one two
                    speaker:quist                        | one
                    kind:own-voice security              | one two
                    kind:attributed                      | one
                    stance:neutral                       | one
                    person:(zelensky OR quist) pounds    | one
                    person:volodymyr-zelenskyy           | one two
                    *:* NOT language:en                  | drei
                    🙂                                   | one
                    was promised by a guarantee          | two
                    der fluss                            | drei
                    was                                  | two
                    """)
    void answers(String query, String expected) {
        String words = expected == null ? "" : expected;
        assertEquals(words, String.join(" ", articles(query)));
    }

    @Test
    void highlightsInTheArticlesText() {
        Hit hit =
                searcher.search(Search.of("\"security guarantees\" AND person:zelensky"))
                        .hits()
                        .getFirst();
        String text = store.document("one").article().text();
        assertEquals(
                List.of("security", "guarantees"),
                hit.highlights().stream()
                        .flatMap(s -> List.of(s.of(text).split(" ")).stream())
                        .toList());
        assertEquals(hit.text(), hit.span().of(text));
        assertTrue(hit.link().startsWith("https://one.example/story#:~:text=Volodymyr%20"));
    }

    @Test
    void countsAndFiltersFacets() {
        Search all = Search.of("*:*").withFacets(true);
        Results results = searcher.search(all);
        assertEquals(
                List.of(
                        new Results.Count("Elbe Blatt", "Elbe Blatt", 4),
                        new Results.Count("Harbour Post", "Harbour Post", 2),
                        new Results.Count("The Ledger", "The Ledger", 2)),
                results.facets().get(Facet.OUTLET));
        var only = new Search.Filter(Facet.OUTLET, "Harbour Post", false);
        assertEquals(2, searcher.search(all.withFilters(List.of(only))).total());
        var not = new Search.Filter(Facet.OUTLET, "Elbe Blatt", true);
        assertEquals(4, searcher.search(all.withFilters(List.of(not))).total());
        assertEquals(
                Map.of("2025-12", 4L),
                Map.of(
                        results.facets().get(Facet.MONTH).getFirst().value(),
                        results.facets().get(Facet.MONTH).getFirst().hits()));
    }

    @Test
    void callsTheEntitiesOfFacetsByTheirNames() {
        Results results = searcher.search(Search.of("pounds").withFacets(true));
        assertEquals(
                List.of(new Results.Count("person:mara-quist", "Mara Quist", 1)),
                results.facets().get(Facet.SOURCE));
        assertEquals("Mara Quist", searcher.name("person:mara-quist"));
        assertEquals("unnamed", searcher.name("unnamed"));
    }

    @Test
    void takesEitherOfTwoOutletsAndStillCountsTheOthers() {
        var one = new Search.Filter(Facet.OUTLET, "Harbour Post", false);
        var two = new Search.Filter(Facet.OUTLET, "The Ledger", false);
        Search all = Search.of("*:*").withFacets(true).withFilters(List.of(one, two));
        Results results = searcher.search(all);
        assertEquals(4, results.total());
        assertEquals(3, results.facets().get(Facet.OUTLET).size());
        var both = new Search.Filter(Facet.PERSON, "person:mara-quist", false);
        var none = new Search.Filter(Facet.PERSON, "person:selenskyj", false);
        assertEquals(0, searcher.search(all.withFilters(List.of(both, none))).total());
    }

    @Test
    void findsMoreLikeAClaimWithoutTheClaim() {
        Hit claim = searcher.search(Search.of("\"was promised\"")).hits().getFirst();
        assertEquals(claim, searcher.claim(claim.id()).map(c -> same(claim, c)).orElseThrow());
        List<Hit> like = searcher.moreLike(claim, 2);
        assertEquals("one", like.getFirst().article());
        assertTrue(like.stream().noneMatch(h -> h.id().equals(claim.id())));
        assertTrue(searcher.claim("none").isEmpty());
    }

    private static Hit same(Hit expected, Hit found) {
        return found.id().equals(expected.id()) && found.text().equals(expected.text())
                ? expected
                : found;
    }

    @Test
    void ordersByRecencyWithTheUndatedLast() {
        List<String> order =
                searcher
                        .search(Search.of("*:*").over(What.ARTICLES).by(Search.Order.RECENCY))
                        .hits()
                        .stream()
                        .map(Hit::article)
                        .toList();
        assertEquals(List.of("two", "one", "drei"), order);
    }

    @Test
    void showsAnArticleByItsBestSentence() {
        Hit hit = searcher.search(Search.of("owner pounds").over(What.ARTICLES)).hits().getFirst();
        assertTrue(hit.text().startsWith("The café’s owner"), hit.text());
        assertEquals(2, hit.highlights().size());
    }

    @Test
    void findsQuotes() {
        Results results = searcher.search(Search.of("quoted kind:direct").over(What.QUOTES));
        assertEquals("“Quoted so”", results.hits().getFirst().text());
    }

    @Test
    void findsTheLike() {
        Hit hit = searcher.like("A guarantee of security was promised to him.", 3).getFirst();
        assertEquals("two", hit.article());
    }

    @Test
    void pagesThroughAllHits() {
        assertEquals(8, searcher.search(Search.of("*:*").page(0, 3)).total());
        assertEquals(2, searcher.search(Search.of("*:*").page(6, 3)).hits().size());
        assertEquals(found("*:*").size(), 8);
    }
}
