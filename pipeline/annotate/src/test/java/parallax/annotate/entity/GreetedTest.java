package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;

class GreetedTest {

    private final Greeted greeted =
            new Greeted(
                    Lexicon.load(),
                    NameLists.of(
                            Map.of("al", NameLists.FIRST_NAME, "zoé", 3, "love", 2, "ås", 1),
                            Map.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Al,|1",
                "Zoé,|1",
                "al,|0",
                "Love,|0",
                "Ås,|0",
                "Al|0",
                "Al, 🙂|0",
                "Al, come|0",
                "We saw Aunt Zoé, Uncle Al.|2",
                "Dear Al: we came.|1",
                "Our Dear Al came.|0",
                "We saw the uncle Al.|0",
                "Uncle Ås came.|0"
            })
    void isAFirstNameOnALineOfItsOwn(String line, int count) {
        List<Token> tokens = Sentences.first(line).tokens();
        assertEquals(count, greeted.apply(tokens, List.of()).size());
    }
}
