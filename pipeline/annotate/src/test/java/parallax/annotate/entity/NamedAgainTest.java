package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.TokenizedSentence;
import parallax.model.EntityType;

class NamedAgainTest {

    private static final String ARTICLE =
            "Brève Norn rose. Zoë left Brève Norn 🙂 after a row. Brève Norn Park is far. An apt"
                    + " man met Apt there. Apt met him.";

    private final List<TokenizedSentence> sentences = Sentences.all(ARTICLE);
    private final NamedAgain again =
            NamedAgain.of(
                    sentences,
                    List.of(
                            List.of(organization(0, 2)),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(organization(0, 1))));

    @ParameterizedTest
    @CsvSource({"1,2,4", "2,-1,-1", "3,-1,-1"})
    void findsAnOrganisationInTheSameWordsAlone(int sentence, int from, int to) {
        List<Chunk> found = again.apply(sentences.get(sentence).tokens(), List.of(), List.of());
        List<Chunk> expected =
                from < 0
                        ? List.of()
                        : List.of(new Chunk(from, to, EntityType.ORGANIZATION, "named-again"));
        assertEquals(expected, found);
    }

    @Test
    void leavesWhatIsKnownToBeSomethingElse() {
        var tokens = sentences.get(1).tokens();
        assertEquals(List.of(), again.apply(tokens, List.of(), List.of(new int[] {2, 4})));
    }

    private static Chunk organization(int from, int to) {
        return new Chunk(from, to, EntityType.ORGANIZATION, "names");
    }
}
