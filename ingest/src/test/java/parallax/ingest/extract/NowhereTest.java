package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class NowhereTest {

    private static final String PROSE =
            "The ferry to Lindmark was late again on Monday, said the café's owner, and nobody at"
                    + " the quay 🚢 could tell why.";

    private static List<String> left(String body) {
        List<Piece> pieces = PageWalk.read(Jsoup.parse("<body>" + body + "</body>")).pieces();
        int zones = Nowhere.of(pieces);
        return IntStream.range(0, pieces.size())
                .filter(i -> !Nowhere.holds(zones, pieces.get(i)))
                .mapToObj(i -> pieces.get(i).text.substring(0, 9))
                .toList();
    }

    private static String p(String label, String start) {
        return "<div class='" + label + "'><p>" + start + " " + PROSE + "</p></div>";
    }

    @Test
    void whatIsHiddenOrBesideHoldsNoArticle() {
        assertEquals(
                List.of("Article 1"),
                left(
                        p("text", "Article 1")
                                + p("hidden", "Article 2")
                                + p("modal", "Article 3")
                                + "<footer><p>Article 4</p></footer>"
                                + "<dialog><p>Article 5</p></dialog>"));
    }

    @Test
    void aHiddenArticleIsFoundWhereThePageHasNoOther() {
        String hidden = p("hidden", "Article 1").repeat(6);
        assertEquals(6, left(hidden).size());
        assertEquals(7, left(hidden + p("text", "Article 2")).size());
    }

    @Test
    void commentsNeverHoldIt() {
        String comments = p("comment", "Comment 1").repeat(20);
        assertEquals(List.of("Article 1"), left(p("text", "Article 1") + comments));
    }

    @Test
    void norDoesAnAsideWhereReadersSignUp() {
        String form = "<form><input type=email></form>";
        assertEquals(
                List.of("Article 1", "Article 3"),
                left(
                        p("text", "Article 1")
                                + "<aside><p>Article 2 of note</p><div>"
                                + form
                                + "</div></aside>"
                                + "<aside><p>Article 3 of note</p></aside>"));
        String whole = p("text", "Article 1").repeat(9);
        assertEquals(9, left("<aside>" + whole + form + "</aside>").size());
    }

    @Test
    void norDoesTextThatOnlyHoldsAPlace() {
        String filler = p("text", "Lorem ipsum dolor sit amet, consectetur.");
        assertEquals(List.of("Article 1"), left(filler + p("text", "Article 1") + filler));
    }

    @Test
    void theNamesOfTheWholePageTellOfThePage() {
        String page = "<body class='comment'>" + p("text", "Article 1") + "</body>";
        List<Piece> pieces = PageWalk.read(Jsoup.parse(page)).pieces();
        assertEquals(false, Nowhere.holds(Nowhere.of(pieces), pieces.getFirst()));
    }

    @Test
    void aQuestionOnAButtonIsAsked() {
        String text = p("text", "Article 1");
        assertEquals(
                List.of("Article 1", "Who pays "),
                left(text + "<button>Who pays for it?</button><button>Load more</button>"));
    }

    @Test
    void whatAnInlineElementHidesIsNoText() {
        String html = "<p>Ferry prices <span class='sr-only'>opens in a new tab</span>rise</p>";
        assertEquals("Ferry prices rise", PageWalk.read(Jsoup.parse(html)).pieces().get(0).text);
    }
}
