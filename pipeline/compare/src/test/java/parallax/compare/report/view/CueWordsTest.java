package parallax.compare.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordsTest {

    @ParameterizedTest
    @CsvSource({
        "claims, claimed",
        "has also claimed, claimed",
        "to argue, arguing",
        "says, said",
        "reportedly told, telling",
        "“contends”, contended",
    })
    void meetsFormsOfOneWord(String a, String b) {
        assertEquals(CueWords.of(a).key(), CueWords.of(b).key());
    }

    @Test
    void keepsACueOfHelpingWordsAlone() {
        assertEquals("has been", CueWords.of("has been").key());
    }

    @Test
    void findsWholePhrasesLong() {
        assertTrue(CueWords.of("mentioned a rumour of 🙂").isLong());
    }

    @Test
    void listsTheMostUsedFormFirst() {
        Map<String, Integer> forms = Map.of("says", 1, "said", 4, "say", 1);
        assertEquals("said, say", CueWords.list(forms, 2));
    }
}
