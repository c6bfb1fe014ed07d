package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.model.EntityType;

class ImprintTest {

    private final Imprint imprint = new Imprint(Lexicon.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RENO, Nev. (AP) — Zoë Lee won.;RENO;PLACE",
                "DES MOINES (Reuters) - Zoë Lee won.;DES MOINES;PLACE",
                "RENO won (again).;RENO;PERSON",
                "Zoë Lee (AP) — She won.;Zoë Lee;PERSON",
                "LEE, who won;LEE;PERSON",
                "Getty.;Getty;ORGANIZATION",
                "Getty;Getty;ORGANIZATION",
                "Photo: Getty/Example;Getty;ORGANIZATION",
                "Getty said 🙂 no.;Getty;PERSON",
                "Lee.;Lee;PERSON",
            })
    void isNobody(String text, String person, EntityType type) {
        List<Token> tokens = Sentences.first(text).tokens();
        List<Chunk> chunks = Sentences.chunks(tokens, person, EntityType.PERSON);
        assertEquals(List.of(person), Sentences.names(tokens, imprint.apply(tokens, chunks), type));
    }
}
