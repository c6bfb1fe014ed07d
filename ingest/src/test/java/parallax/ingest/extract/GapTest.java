package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class GapTest {

    private static List<Piece> pieces(String html) {
        return PageWalk.read(Parser.htmlParser().parseInput(html, "")).pieces();
    }

    @Test
    void aCaptionStandsNearItsPicture() {
        List<Piece> pieces =
                pieces(
                        "<main><p>The bridge reopened.</p><div><div><img></div><p>The bridge 🌉 at"
                                + " dusk</p></div><p>Cafe\u0301s filled.</p></main>");
        Piece caption = pieces.get(1);
        assertEquals(1, caption.gap.pictures());
        assertEquals(2, caption.gap.distance(caption.scope));
        assertEquals(1, caption.gap.company(caption.scope));
        assertTrue(pieces.get(2).gap.isEmpty());
        assertEquals(-1, pieces.get(2).gap.distance(pieces.get(2).scope));
    }

    @Test
    void framesAndRulesCountUntilTheNextText() {
        List<Piece> pieces = pieces("<p>One</p><iframe></iframe><hr><hr><p>Two</p><p>Three</p>");
        assertEquals(1, pieces.get(1).gap.frames());
        assertEquals(2, pieces.get(1).gap.rules());
        assertEquals(0, pieces.get(2).gap.frames());
        assertEquals(0, pieces.get(2).gap.rules());
    }

    @Test
    void italicsAreCountedInCharacters() {
        Piece note = pieces("<p><em>Ana Ruiz</em> writes on rivers.</p>").getFirst();
        assertEquals(8, note.italicChars);
    }
}
