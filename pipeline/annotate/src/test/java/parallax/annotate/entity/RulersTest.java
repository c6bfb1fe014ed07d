package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class RulersTest {

    private static final NameLists LISTS =
            NameLists.of(Map.of("asad", NameLists.FIRST_NAME, "hamas", NameLists.NAME), Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The Asad regime fell 🙂.;Asad regime;Asad",
                "The Asad regime fell.;Asad;Asad",
                "The Asad government fell.;Asad;~~",
                "The Müller government fell.;Müller;Müller",
                "The Hamas regime fell.;Hamas;~~",
                "The Asad Müller regime fell.;Asad Müller;~~",
            })
    void areThoseWhoseRegimeItIs(String text, String organization, String person) {
        List<TokenizedSentence> sentences = Sentences.all("Zoë Müller came. " + text);
        List<Token> first = sentences.getFirst().tokens();
        List<Token> tokens = sentences.get(1).tokens();
        List<Chunk> named = Sentences.chunks(first, "Zoë Müller", EntityType.PERSON);
        List<Chunk> chunks = Sentences.chunks(tokens, organization, EntityType.ORGANIZATION);
        Rulers rulers = Rulers.of(sentences, List.of(named, chunks), LISTS);
        assertEquals(
                person.isEmpty() ? List.of() : List.of(person),
                Sentences.names(tokens, rulers.apply(tokens, chunks), EntityType.PERSON));
    }
}
