package parallax.compare.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    @Test
    void marksThePiecesOfWordsWithACapital() {
        try (WordPieces pieces = WordPieces.load()) {
            WordPieces.Cut cut = pieces.cut(List.of("Ruiz", "waved", "👋", "Zoe\u0301"));
            assertEquals(1, cut.firsts()[0]);
            assertEquals(1, cut.types()[cut.firsts()[0]]);
            assertEquals(0, cut.types()[cut.firsts()[1]]);
            assertEquals(1, cut.types()[cut.firsts()[3]]);
            assertEquals(cut.ids().length, cut.types().length);
        }
    }

    @Test
    void givesTheSameNumbersWhateverTheCase() {
        try (WordPieces pieces = WordPieces.load()) {
            long[] small = pieces.cut(List.of("reading")).ids();
            assertArrayEquals(small, pieces.cut(List.of("Reading")).ids());
        }
    }

    @Test
    void readsNoWordBeyondTheLastPiece() {
        try (WordPieces pieces = WordPieces.load()) {
            WordPieces.Cut cut = pieces.cut(Collections.nCopies(300, "word"));
            assertEquals(256, cut.ids().length);
            assertTrue(cut.firsts()[0] > 0);
            assertEquals(-1, cut.firsts()[299]);
        }
    }
}
