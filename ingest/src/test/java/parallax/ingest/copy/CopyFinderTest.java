package parallax.ingest.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import parallax.model.Article;
import parallax.model.CopyPair;

class CopyFinderTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "wörd" + i).collect(Collectors.joining(" "));
    }

    private static List<CopyPair> pairs(Article... articles) {
        return CopyFinder.of(List.of(articles)).pairs();
    }

    @Test
    void findsTheShorterTextInTheLonger() {
        Article whole = Article.of("b", words(0, 104));
        Article part = Article.of("a", words(900, 916) + ". " + words(20, 44) + " 🎉");
        CopyPair pair = pairs(whole, part).getFirst();
        assertEquals("a", pair.first());
        assertEquals("b", pair.second());
        assertEquals(20.0 / 36, pair.share());
        assertEquals(24, pair.longestRun());
        assertTrue(pair.why().startsWith("56 % of the shorter text's word sequences"), pair.why());
    }

    @Test
    void takesKindsOfQuotationMarksSpacesAndCaseAsOne() {
        String text = "The “wörd” is out, e\u0301te\u0301 is here at last: " + words(0, 30);
        String other =
                "THE \"WÖRD\" IS OUT — ÉTÉ is\u00a0here at\u202flast: "
                        + words(0, 30).replace(" ", "\n");
        assertEquals(1.0, pairs(Article.of("a", text), Article.of("b", other)).getFirst().share());
    }

    @Test
    void doesNotTakeTheSameQuotationForACopy() {
        String speech = "“" + words(0, 60) + "”";
        Article one = Article.of("a", words(100, 140) + " said: " + speech);
        Article two = Article.of("b", speech + " were the words of " + words(200, 240));
        assertEquals(List.of(), pairs(one, two));
    }

    @Test
    void doesNotTakeAPostThatBothEmbedForACopy() {
        String post = "\n\n" + words(0, 60) + " 🌊 — Zoë Reuss (@zreuss) May 3, 2020\n\n";
        Article one = Article.of("a", words(100, 140) + post + words(300, 310));
        Article two = Article.of("b", words(200, 240) + post + words(400, 410));
        assertEquals(List.of(), pairs(one, two));
    }

    @Test
    void findsACopyThatIsAllQuotation() {
        String speech = "„" + words(0, 60) + "“";
        assertEquals(1, pairs(Article.of("a", speech), Article.of("b", speech + " End.")).size());
    }

    @Test
    void findsCopiesWithoutSpacesBetweenWords() {
        String text = "国务院总理周三在北京会见了来访的外国代表团双方就贸易问题进行了会谈并签署协议";
        assertEquals(1, pairs(Article.of("a", text), Article.of("b", text + "。完")).size());
    }

    @Test
    void asksForLessWhereBothCreditOneAgency() {
        String wire = words(0, 20);
        Article one = Article.of("a", "BERLIN (Reuters) — " + wire + " " + words(100, 180));
        Article two =
                Article.of(
                        "b",
                        wire
                                + " "
                                + words(200, 280)
                                + "\n\n(Reporting by A B; editing by Cee Dee)");
        CopyPair pair = pairs(one, two).getFirst();
        assertTrue(pair.why().contains("both credit Reuters (“BERLIN (Reuters) —”)"), pair.why());
        Article uncredited = Article.of("b", wire + " " + words(200, 280));
        assertEquals(List.of(), pairs(one, uncredited));
    }

    @Test
    void pairsVersionsOfOneAddressWhateverTheyShare() {
        Article one = address("a", "https://www.o.example/n/1?utm_source=x", words(0, 50));
        Article two = address("b", "http://o.example/n/1#top", words(100, 150));
        assertTrue(pairs(one, two).getFirst().why().startsWith("versions of o.example/n/1"));
        Article front = address("c", "https://o.example/", words(0, 50));
        Article frontToo = address("d", "https://o.example", words(100, 150));
        assertEquals(List.of(), pairs(front, frontToo));
    }

    private static Article address(String id, String url, String text) {
        Article a = Article.of(id, text);
        return new Article(
                id,
                a.where(),
                url,
                "",
                "",
                List.of(),
                a.published(),
                a.publishedFrom(),
                a.modified(),
                "",
                "",
                List.of(),
                text,
                a.blocks(),
                List.of());
    }

    @Test
    void joinsAStoryThatVeryManyPrint() {
        List<Article> articles =
                IntStream.range(0, 3 * CopyFinder.MOST)
                        .mapToObj(i -> Article.of("a" + i, words(0, 40) + " own" + i))
                        .toList();
        List<CopyPair> pairs = CopyFinder.of(articles).pairs();
        String first = articles.stream().map(Article::id).sorted().findFirst().orElseThrow();
        assertEquals(
                articles.size() - 1, pairs.stream().filter(p -> p.first().equals(first)).count());
    }

    @Test
    void endsSoonOnATextOfOneWord() {
        String text = "again ".repeat(200_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> pairs(Article.of("a", text + "and"), Article.of("b", text)));
    }

    /// Articles of a few topics; every text takes sentences from the others of its topic.
    private static List<Article> made(Random random, int topic) {
        return IntStream.range(0, 8)
                .mapToObj(i ->
                        Article.of(
                                topic + "-" + i,
                                IntStream.range(0, 12)
                                        .map(_ -> 1000 * topic + 20 * random.nextInt(30))
                                        .mapToObj(w -> words(w, w + 18))
                                        .collect(Collectors.joining(". "))))
                .toList();
    }

    @RepeatedTest(20)
    void dependsOnNothingButTheTwoTexts(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<Article> articles = new ArrayList<>(made(random, 1));
        List<CopyPair> alone = CopyFinder.of(articles).pairs();
        articles.addAll(made(random, 2));
        Collections.shuffle(articles, random);
        List<CopyPair> among =
                CopyFinder.of(articles).pairs().stream()
                        .filter(p -> p.first().startsWith("1-") && p.second().startsWith("1-"))
                        .toList();
        assertEquals(alone, among);
        for (CopyPair pair : alone) {
            List<Article> two =
                    articles.stream()
                            .filter(a ->
                                    a.id().equals(pair.first()) || a.id().equals(pair.second()))
                            .toList();
            assertEquals(List.of(pair), CopyFinder.of(two).pairs());
        }
    }

    @RepeatedTest(10)
    void findsWhatCountingByHandFinds(RepetitionInfo seed) {
        Random random = new Random(100 + seed.getCurrentRepetition());
        List<Article> articles = made(random, 1);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                if (share(articles.get(i), articles.get(j)) >= CopyFinder.SHARE) {
                    expected.add(articles.get(i).id() + " " + articles.get(j).id());
                }
            }
        }
        List<String> found =
                CopyFinder.of(articles).pairs().stream()
                        .map(p -> p.first() + " " + p.second())
                        .toList();
        assertEquals(expected, found);
    }

    private static double share(Article a, Article b) {
        List<String> one = runs(a);
        List<String> two = runs(b);
        long common = one.stream().filter(two::contains).count();
        return (double) common / Math.min(one.size(), two.size());
    }

    private static List<String> runs(Article article) {
        String[] words = article.text().split("[ .]+");
        return IntStream.range(0, words.length - 4)
                .mapToObj(i -> String.join(" ", List.of(words).subList(i, i + 5)))
                .distinct()
                .toList();
    }
}
