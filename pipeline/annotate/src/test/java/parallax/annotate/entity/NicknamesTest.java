package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.model.EntityType;

class NicknamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "Zoë \"Zo\" Lee came 🙂.;Zoë|Zo\" Lee;Zoë \" Zo \" Lee",
                "Zoë “Zo” Lee came.;Zoë “|Lee;Zoë “ Zo ” Lee",
                "Zoë (Holt) Lee came.;Zoë|Holt|Lee;Zoë ( Holt ) Lee",
                "Zoë (holt) Lee came.;Zoë|Lee;Zoë|Lee",
                "Zoë (Holt, Lee) came.;Zoë|Lee;Zoë|Lee",
                "Zoë \"Zo) Lee came.;Zoë|Lee;Zoë|Lee",
                "Zoë and “Zo” Lee came.;Zoë|Lee;Zoë|Lee",
                "Zoë Lee \";Zoë Lee;Zoë Lee",
            })
    void joinsANameAroundANickname(String text, String chunks, String names) {
        List<Token> tokens = Sentences.first(text).tokens();
        List<Chunk> people = Sentences.chunks(tokens, chunks, EntityType.PERSON);
        assertEquals(
                List.of(names.split("[|]")),
                Sentences.names(tokens, Nicknames.joined(tokens, people), EntityType.PERSON));
    }
}
