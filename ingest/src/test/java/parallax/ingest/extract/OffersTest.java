package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parallax.model.Where;

class OffersTest {

    private static final String STORY =
            """
            <p>The ferry company at Sund will cut one sailing a day from May, it told its crews on
            Monday, because the new café deck 🚢 costs more than planned.</p>
            <p>Two unions said they had not been asked and would meet the company on Thursday.</p>
            """;
    private static final String PRICES =
            """
            <h3>Trial</h3><p>Enjoy every story of the newsroom and the weekend pages for €1.</p>
            <p>Then you pay €9 every month, and you may stop whenever you like to.</p>
            """;

    private static String text(String html) {
        byte[] page =
                ("<html><title>Ferry cuts</title><main><article><h1>Ferry cuts</h1>" + html)
                        .getBytes(StandardCharsets.UTF_8);
        PageContext context = PageContext.of(Where.of("ferry.html"));
        return Extractor.create().html(page, context).found().orElseThrow().text();
    }

    @Test
    void aBoxThatOpensWithTheAskToPayIsNoArticle() {
        String text =
                text(
                        STORY
                                + "<div><h2>Subscribe to read the full article</h2>"
                                + PRICES
                                + "</div>");
        assertTrue(text.contains("had not been asked"), text);
        assertFalse(text.contains("€"), text);
        assertFalse(text.contains("Trial"), text);
    }

    @Test
    void anAskAmongTheParagraphsTakesNoneOfThemAlong() {
        String more = "<p>The harbour office said the quay would stay open for fishing boats.</p>";
        String text = text(STORY + "<p>Subscribe to read the full article</p>" + more + STORY);
        assertTrue(text.contains("fishing boats"), text);
        assertEquals(-1, text.indexOf("Subscribe"), text);
    }

    @Test
    void aLongBoxKeepsItsStory() {
        String text =
                text(
                        "<div><p>To continue reading, scroll down</p>"
                                + STORY.replace("Monday", "Tuesday").repeat(3)
                                + STORY
                                + "<p>The mayor of Sund, Ida Holm, called the plan a mistake.</p>"
                                        .repeat(12)
                                + "</div>");
        assertTrue(text.contains("cut one sailing"), text);
        assertTrue(text.contains("called the plan a mistake"), text);
    }
}
