package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class DefinedPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Zoë is a small fishing town in Tolk.;true",
                "Zoë (population 9) was an island.;true",
                "Zoë lies in the county of Tolk 🙂.;true",
                "Zoë is located in the province of Tolk.;true",
                "Zoë is a town councillor in Tolk.;false",
                "Zoë is in the county.;false",
                "Zoë is a friend of the island.;false",
                "Zoë came to the town.;false",
                "Zoë (;false",
            })
    void areThoseThatTheArticleSaysAreSo(String definition, boolean isPlace) {
        assertEquals(isPlace, isPlace(definition + " We saw Zoë."));
    }

    @Test
    void areNoneWhereThatIsASurname() {
        assertEquals(false, isPlace("Zoë is an island. We saw Ann Zoë. We saw Zoë."));
    }

    private static boolean isPlace(String text) {
        List<TokenizedSentence> sentences = Sentences.all(text);
        List<List<Chunk>> names =
                sentences.stream()
                        .map(TokenizedSentence::tokens)
                        .map(t -> Sentences.chunks(t, name(t), EntityType.PERSON))
                        .toList();
        List<Token> last = sentences.getLast().tokens();
        DefinedPlaces places = DefinedPlaces.of(sentences, names, Lexicon.load());
        return places.apply(last, names.getLast()).stream()
                .anyMatch(c -> c.type() == EntityType.PLACE);
    }

    private static String name(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.text().equals("Ann")) ? "Ann Zoë" : "Zoë";
    }
}
