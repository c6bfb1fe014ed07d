package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class PairsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Zoë Lee met Holt.,Zoë Lee|Holt,The Lee-Holt debate,Lee-Holt,Lee|Holt",
                "Zoë Lee spoke.,Zoë Lee,The Lee-Holt debate,Lee-Holt,Lee - Holt",
                "Lee and Holt saw Zoë Lee-Holt.,Lee|Holt|Zoë Lee-Holt,Lee-Holt"
                        + " 🙂,Lee-Holt,Lee - Holt",
                "Zoë Lee met Holt.,Zoë Lee|Holt,Lee met Holt again,Lee|Holt,Lee|Holt",
            })
    void areNoThirdPerson(String first, String known, String text, String people, String left) {
        List<TokenizedSentence> sentences = Sentences.all(first + " " + text + ".");
        List<Token> before = sentences.getFirst().tokens();
        List<Token> tokens = sentences.get(1).tokens();
        List<Chunk> named = Sentences.chunks(before, known, EntityType.PERSON);
        List<Chunk> chunks = Sentences.chunks(tokens, people, EntityType.PERSON);
        Pairs pairs = Pairs.of(sentences, List.of(named, chunks));
        assertEquals(
                List.of(left.split("\\|")),
                Sentences.names(tokens, pairs.apart(tokens, chunks), EntityType.PERSON));
    }
}
