package parallax.compare.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FunctionWordsTest {

    private final FunctionWords words = FunctionWords.load();

    @Test
    void knowsThoseOfTheArticlesLanguageInNormalForm() {
        assertTrue(words.contains(Tokens.norm("während"), "de"));
        assertTrue(words.contains(Tokens.norm("TAMBIÉN"), "es"));
        assertFalse(words.contains(Tokens.norm("während"), "es"));
    }

    @Test
    void keepsTellingWords() {
        assertFalse(words.contains("gesprache", "de"));
        assertFalse(words.contains("acuerdo", "es"));
    }

    @Test
    void knowsEnglishOnesInEveryLanguage() {
        assertTrue(words.contains("the", ""));
        assertTrue(words.contains("the", "de"));
    }
}
