package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.compare.text.Statement;

class DenialTest {

    private static boolean isBetween(String a, String b) {
        return Denial.isBetween(Statement.of(a), Statement.of(b));
    }

    @ParameterizedTest
    @CsvSource({
        "The ferry sank.,The ferry did not sink 🙂.",
        "The minister resigned on Friday.,The minister didn’t resign on Friday.",
        "Police found weapons in the flat.,Police found no weapons in the flat.",
        "Norland dropped its bid,Norland has never dropped its bid",
        "Norland dropped its bid,'Norland has not dropped its bid, Ida Reeve said'",
        "All ministers resigned.,Not all ministers resigned.",
        "He will attend the talks.,He will not attend the talks.",
    })
    void knowsADenialInTheSameWords(String a, String b) {
        assertTrue(isBetween(a, b));
        assertTrue(isBetween(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "The ferry sank.,The trawler did not sink.",
        "The company raised prices.,The company did not lower prices.",
        "Voters approved the treaty.,Voters did not reject the treaty.",
        "The bank is solvent.,The bank is no longer solvent.",
        "The bank paid.,The bank no doubt paid.",
        "Some ministers resigned.,Not all ministers resigned.",
        "The envoy met the mayor.,The mayor did not meet the envoy.",
        "He may attend the talks.,He did not attend the talks.",
        "He did not attend the talks.,He never attended the talks.",
        "Twelve states signed the pact.,Ten states did not sign the pact.",
        "'.','not'",
    })
    void takesNothingElseForOne(String a, String b) {
        assertFalse(isBetween(a, b));
    }
}
