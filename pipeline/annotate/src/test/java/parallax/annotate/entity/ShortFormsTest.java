package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class ShortFormsTest {

    private static final String FULL =
            "Lee Ames III and Booker Washington and Zoë Müller 🙂 met Ann Persons. ";

    @ParameterizedTest
    @CsvSource({
        "Later came Müller.,Müller",
        "Everyone thanked Persons for it.,Persons",
        "The Müller files are lost.,",
        "A Müller House stands there.,",
        "Booker left.,",
        "Later came Ames.,Ames",
        "Zoë Müller Warns Borduria Again,Zoë Müller",
        "Müller Has Dozens of Gifts for Us,Müller",
        "Müller Has dozens of gifts left,",
    })
    void findsTheSurnameOfSomebodyNamedInFull(String later, String found) {
        assertEquals(found == null ? List.of() : List.of(found), people(later, List.of()));
    }

    @Test
    void makesAPersonOfAPlaceThatIsASurnameHere() {
        Chunk place = new Chunk(0, 1, EntityType.PLACE, "names");
        assertEquals(List.of("Washington"), people("Washington wrote it.", List.of(place)));
    }

    @Test
    void leavesThePlaceAfterIn() {
        Chunk place = new Chunk(1, 2, EntityType.PLACE, "names");
        assertEquals(List.of(), people("In Washington it rained.", List.of(place)));
    }

    @Test
    void leavesWordsThatAreAlsoWrittenSmall() {
        assertEquals(List.of(), people("Persons of note, not persons of ill will.", List.of()));
    }

    private static List<String> people(String later, List<Chunk> laterChunks) {
        List<TokenizedSentence> sentences = Sentences.all(FULL + later);
        List<List<Chunk>> names = new ArrayList<>(List.of(full(sentences.getFirst())));
        names.add(laterChunks);
        ShortForms forms = ShortForms.of(sentences, names, Lexicon.load());
        return forms.apply(sentences.get(1).tokens(), laterChunks, List.of()).stream()
                .filter(c -> c.type() == EntityType.PERSON)
                .map(c -> Sentences.words(FULL + later, sentences.get(1), c.from(), c.to()))
                .toList();
    }

    private static List<Chunk> full(TokenizedSentence sentence) {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (List.of("Booker", "Zoë", "Ann", "Lee").contains(sentence.tokens().get(i).text())) {
                int length = sentence.tokens().get(i).text().equals("Lee") ? 3 : 2;
                chunks.add(new Chunk(i, i + length, EntityType.PERSON, "names"));
            }
        }
        return chunks;
    }
}
