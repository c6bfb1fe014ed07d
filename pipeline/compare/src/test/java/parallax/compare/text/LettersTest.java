package parallax.compare.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void findsTextsAlikeWhateverTheirApostrophesAndAccents() {
        assertEquals(1, Letters.dice("Zoë’s café 🐟", "zoe's cafe\u0301 🐟"));
        assertEquals(0, Letters.dice("abcd", "wxyz"));
    }

    @Test
    void mindsLengthLessByTheGeometricMean() {
        String brief = "prices rose";
        String full = "prices rose in the north, in the south and on every island";
        assertTrue(Letters.cosine(brief, full) > Letters.dice(brief, full));
    }

    @Test
    void readsThePercentSignAsAWord() {
        assertEquals(1, Letters.cosine("31%", "31 percent"));
    }

    @Test
    void findsNothingInTextsTooShortForARun() {
        assertEquals(0, Letters.cosine("", "no"));
        assertEquals(0, Letters.dice("no", "no"));
    }
}
