package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parallax.model.Reading;
import parallax.model.Where;

class LinkedBodyTest {

    private static final String SENTENCE =
            "The harbour of Lindmark reopened after the Café fire 🚢. ";

    private static String text(String shown, String linked) {
        String html =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                        + linked
                        + "\"}</script><div>"
                        + shown
                        + "</div>";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Reading reading = Extractor.create().html(bytes, PageContext.of(Where.of("a.html")));
        return assertInstanceOf(Reading.Kept.class, reading).article().text();
    }

    @Test
    void aTextThatThePageDoesNotShowIsTakenFromItsData() {
        String half = SENTENCE.repeat(8).strip();
        assertEquals(half + "\n\n" + half, text("<p>Loading…</p>", half + "\\n" + half));
    }

    @Test
    void whatThePageShowsIsBelievedFirst() {
        String shown = SENTENCE.repeat(4).strip();
        String linked = "Another text altogether, of an older version. ".repeat(14);
        assertEquals(shown, text("<article><p>" + shown + "</p></article>", linked));
    }
}
