package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.model.EntityType;

class SendersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "\"Lee, Zoë\" <zoe@example.org>;Lee|Zoë;Lee , Zoë",
                "Email: \"zoë b.\" < zo...@example.org >;~~;zoë b.",
                "Zoë said \"Lee\" < 3;~~;~~",
                "Write to zoe@example.org soon.;zoe@example.org;~~",
                "\" <zoe@example.org> 🙂;~~;~~",
                "\"\" <zoe@example.org>;~~;~~",
            })
    void areThoseInQuotesBeforeTheirAddress(String text, String chunks, String names) {
        List<Token> tokens = Sentences.first(text).tokens();
        List<Chunk> people = Sentences.chunks(tokens, chunks, EntityType.PERSON);
        assertEquals(
                names.isEmpty() ? List.of() : List.of(names),
                Sentences.names(tokens, Senders.apply(tokens, people), EntityType.PERSON));
    }
}
