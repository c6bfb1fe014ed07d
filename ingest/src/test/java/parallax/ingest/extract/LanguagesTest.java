package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council said on Tuesday that the bridge would be closed for a year. | en",
                "Der Rat teilte am Dienstag mit, dass die Brücke für ein Jahr gesperrt wird. | de",
                "Rada ogłosiła we wtorek, że most zostanie zamknięty na rok i nie wiadomo. | pl",
                "Совет сообщил во вторник, что мост будет закрыт на год и что это надолго. | ru",
                "Рада повідомила у вівторок, що міст буде закрито на рік та що це надовго. | uk",
                "Το συμβούλιο ανακοίνωσε την Τρίτη ότι η γέφυρα θα κλείσει. | el",
                "市议会星期二表示，大桥将关闭一年，居民对此感到不满，要求尽快修复。 | zh",
                "市議会は火曜日、橋を一年間閉鎖すると発表した。住民は不満を示している。 | ja",
            })
    void tellsALanguageByItself(String text, String language) {
        assertEquals(language, languages.detect(text, ""));
    }

    @Test
    void aWrongClaimIsNotBelieved() {
        String text = "Le conseil a dit que le pont est fermé pour un an et que la ville paie.";
        assertEquals("fr", languages.detect(text, "en-US"));
        assertEquals("fr", languages.detect(text, "fr-FR"));
    }

    @Test
    void tooLittleTextLeavesTheClaim() {
        assertEquals("sv", languages.detect("Hej", "sv"));
        assertEquals("", languages.detect("Hej", ""));
    }
}
