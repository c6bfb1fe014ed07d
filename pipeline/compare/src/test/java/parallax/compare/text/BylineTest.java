package parallax.compare.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTest {

    private static final String POST =
            "@aerconti the ferry never sailed 😀 — Mára Ilén (@mara_ilen) May 1, 2019";

    @Test
    void readsWhoPostedATextAndWhen() {
        Byline byline = Byline.of(POST);
        assertEquals(List.of("mara", "ilen"), byline.names());
        assertEquals(List.of("aerconti", "mara_ilen"), byline.handles());
        assertEquals(2019, byline.days().getFirst().year());
        assertEquals(5, byline.days().getFirst().month());
    }

    @Test
    void findsTheWordsOfNamesAndHandles() {
        List<Token> claim = Tokens.of("Ilen asked Conti of the port about it.");
        Byline byline = Byline.of(POST);
        assertTrue(byline.isOfName(claim.get(0)));
        assertTrue(byline.isOfHandle(claim.get(2)));
        assertFalse(byline.isOfName(claim.get(5)) || byline.isOfHandle(claim.get(5)));
        assertFalse(byline.isOfHandle(claim.get(4)));
    }

    @Test
    void aSentenceOfAnArticleHasNone() {
        assertTrue(Byline.of("The ferry — the last one — sailed (at noon) on May 1.").isEmpty());
    }

    @Test
    void theBylineIsNoPartOfTheStatement() {
        List<String> words = Statement.of(POST).words();
        assertEquals("the", words.getFirst());
        assertFalse(words.contains("Ilén"));
    }

    @Test
    void aTagIsReadAsItsWords() {
        assertEquals(
                List.of("Now", "#", "River", "Day", "2019", "!"),
                Statement.of("Now #RiverDay 2019!").words());
        assertEquals(List.of("#", "riverday"), Statement.of("#riverday").words());
        List<Token> tokens = Tokens.of("#RiverDay");
        assertEquals(6, tokens.get(2).span().start());
        assertEquals(9, tokens.get(2).span().end());
    }

    @Test
    void aHostilePostIsReadAtOnce() {
        String post = " — (@".repeat(20_000) + "@a".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Byline.of(post));
    }
}
