package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;
import parallax.model.Quantity;

class QuantityFinderTest {

    private final QuantityFinder finder = new QuantityFinder(Lexicon.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 300 drones flew.|300|300||drones|over",
                "Up to $5.5 billion was lost.|$5.5 billion|5500000000|USD||at-most",
                "Nearly 12 per cent agreed.|12 per cent|12|%||about",
                "At least twenty-one soldiers died.|twenty-one|21||soldiers|at-least",
                "They sent 35,000 North Korean troops.|35,000|35000||troops|exact",
                "It is about 40 km away 🙂.|40 km|40|km||about",
                "He paid €20bn.|€20bn|20000000000|EUR||exact",
                "Two dozen people came.|Two dozen|24||people|exact",
                "A hundred villagers fled.|A hundred|100||villagers|exact",
            })
    void readsValueUnitThingAndBound(
            String text, String words, double value, String unit, String of, String bound) {
        Quantity quantity = find(text).getFirst();
        assertEquals(words, quantity.span().of(text));
        assertEquals(value, quantity.value());
        assertEquals(unit == null ? "" : unit, quantity.unit());
        assertEquals(of == null ? "" : of, quantity.of());
        assertEquals(bound, quantity.bound().word());
    }

    @ParameterizedTest
    @CsvSource({
        "One of them left.",
        "They won 6-3 at home.",
        "Boeing 737 jets fly.",
        "They met before the 2016 elections."
    })
    void takesNoScoreNorNameForAQuantity(String text) {
        assertEquals(List.of(), find(text));
    }

    @Test
    void takesNoAgeForAQuantity() {
        assertEquals(List.of(), find("The gunman shot Anna Holt, 63, and her son, Peter, 20."));
    }

    private List<Quantity> find(String text) {
        TokenizedSentence sentence = Sentences.first(text);
        return finder.find(sentence, new boolean[sentence.tokens().size()]);
    }
}
