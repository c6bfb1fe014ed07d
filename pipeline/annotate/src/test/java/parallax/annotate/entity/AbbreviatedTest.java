package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.model.EntityType;

class AbbreviatedTest {

    private final Abbreviated abbreviated = new Abbreviated(States.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "the Rally for Peace in Chad (RPC) said;Rally for Peace in Chad",
                "the United Front of Chad (UFC) 🙂;United Front of Chad",
                "the Rally for Peace in Chad (ABC) said;~~",
                "the Rally for Peace in Chad (Rpc) said;~~",
                "the Rally for Peace and Chad (RPC) said;~~",
                "the Democratic Republic of the Congo (DRC) said;~~",
                "soldiers in Chad (SIC) said;~~",
            })
    void areWholeWithTheStateAtTheirEnd(String text, String name) {
        List<Token> tokens = Sentences.first(text).tokens();
        assertEquals(
                name.isEmpty() ? List.of() : List.of(name),
                Sentences.names(
                        tokens, abbreviated.apply(tokens, List.of()), EntityType.ORGANIZATION));
    }
}
