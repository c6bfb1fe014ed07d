package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void aTextIsCountedInOnePass() {
        Tally tally = new Tally("Anna saw 12 boats, 3 tugs. Why? Cafe\u0301 Élan 🚢!");
        assertEquals(9, tally.words);
        assertEquals(3, tally.digits);
        assertEquals(4, tally.capitals);
        assertEquals(1, tally.commas);
        assertEquals(2, tally.sentences);
    }

    @Test
    void everyIdeographIsAWord() {
        Tally tally = new Tally("他说，好。");
        assertEquals(3, tally.words);
        assertEquals(1, tally.commas);
        assertEquals(1, tally.sentences);
    }

    @Test
    void phrasesAreFoundAtTheStartAndInside() {
        Tally tally = new Tally("Read more: sign up for our newsletter");
        assertTrue((tally.startMarks & Cues.Kind.LINE.bit) != 0);
        assertTrue((tally.marks & Cues.Kind.PITCH.bit) != 0);
        assertFalse((tally.startMarks & Cues.Kind.PITCH.bit) != 0);
    }

    @Test
    void aPhraseEndsWhereItsWordEnds() {
        assertEquals(0, new Tally("menus and printers").startMarks & Cues.Kind.LINE.bit);
        assertEquals(0, new Tally("Sign u").marks & Cues.Kind.PITCH.bit);
        assertEquals(Cues.Kind.LINE.bit, new Tally("Menu").startMarks & Cues.Kind.LINE.bit);
    }
}
