package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parallax.compare.text.Statement;

class LexiconTest {

    private final Lexicon lexicon = Lexicon.load();

    @Test
    void knowsOppositesOfInflectedWords() {
        assertEquals(1, lexicon.tie("rise", "fall").opposite());
        assertEquals(1, lexicon.tie("men", "women").opposite());
    }

    @Test
    void knowsStatesAndTheirPeopleAsSiblings() {
        assertTrue(lexicon.tie("germany", "france").sibling() > 0);
        assertTrue(lexicon.tie("german", "french").sibling() > 0);
    }

    @Test
    void knowsSynonymsAndKinds() {
        assertTrue(lexicon.tie("couch", "sofa").same());
        assertTrue(lexicon.tie("dog", "animal").kindOf() > 0);
        assertEquals(Lexicon.Tie.NONE, lexicon.tie("qwzx", "sofa"));
    }

    @Test
    void aChangeIsWhatStandsBetweenEqualWords() {
        var a = Statement.of("The talks began on Sunday in Larnel.");
        var b = Statement.of("The talks began on Friday in Larnel.");
        var changes = Change.between(a.tokens(), b.tokens());
        assertEquals(1, changes.size());
        assertTrue(changes.getFirst().isReplacement());
    }
}
