package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.compare.text.Statement;

class DenialTest {

    private static Optional<Verdict> between(String a, String b) {
        return Denial.between(
                Statement.of(a),
                Statement.of(b),
                (x, y) ->
                        Set.of("raise", "lower").contains(x)
                                && Set.of("raise", "lower").contains(y));
    }

    @ParameterizedTest
    @CsvSource({
        "The ferry sank.,The ferry did not sink 🙂.",
        "The minister resigned on Friday.,The minister didn’t resign on Friday.",
        "Police found weapons in the flat.,Police found no weapons in the flat.",
        "Norland dropped its bid,Norland has never dropped its bid",
        "Norland dropped its bid,'Norland has not dropped its bid, Ida Reeve said'",
        "The bank is solvent.,The bank is no longer solvent.",
        "All ministers resigned.,Not all ministers resigned.",
        "He will attend the talks.,He will not attend the talks.",
    })
    void knowsADenialInTheSameWords(String a, String b) {
        assertEquals(Optional.of(Verdict.CONTRADICT), between(a, b));
        assertEquals(Optional.of(Verdict.CONTRADICT), between(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "The ferry sank.,The trawler did not sink.",
        "Voters approved the treaty.,Voters did not reject the treaty.",
        "The queue is long.,The queue is not longer.",
        "The bank paid.,The bank no doubt paid.",
        "Some ministers resigned.,Not all ministers resigned.",
        "The envoy met the mayor.,The mayor did not meet the envoy.",
        "He may attend the talks.,He did not attend the talks.",
        "He did not attend the talks.,He never attended the talks.",
        "Twelve states signed the pact.,Ten states did not sign the pact.",
        "'.','not'",
    })
    void takesNothingElseForOne(String a, String b) {
        assertEquals(Optional.empty(), between(a, b));
    }

    @Test
    void whoDeniesTheOppositeDeniesNothing() {
        String a = "The company raised prices.";
        String b = "The company did not lower prices.";
        assertEquals(Optional.of(Verdict.DIFFERENT), between(a, b));
        assertEquals(Optional.of(Verdict.DIFFERENT), between(b, a));
        String c = "The company did not lower wages.";
        assertEquals(Optional.empty(), between(a, c));
    }
}
