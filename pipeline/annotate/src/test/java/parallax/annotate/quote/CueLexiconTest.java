package parallax.annotate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parallax.model.Cue.Stance;

class CueLexiconTest {

    private static Stance stance(String language, String form) {
        return CueLexicon.of(language).word(form).orElseThrow().stance();
    }

    @Test
    void knowsTheStanceOfEveryForm() {
        assertEquals(Stance.NEUTRAL, stance("en", "said"));
        assertEquals(Stance.DOUBTING, stance("en", "claims"));
        assertEquals(Stance.ASSERTING, stance("en", "insisted"));
        assertEquals(Stance.DENYING, stance("en", "denying"));
        assertEquals(Stance.PROMISING, stance("en", "vowed"));
        assertEquals(Stance.WARNING, stance("en", "warned"));
        assertEquals(Stance.WARNING, stance("de", "warnte"));
        assertEquals(Stance.DENYING, stance("de", "bestritt"));
    }

    @Test
    void prefersTheVerbWhereANounLooksTheSame() {
        assertTrue(CueLexicon.of("en").word("claims").orElseThrow().isVerb());
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertTrue(CueLexicon.of("en").word("bicycle").isEmpty());
    }
}
