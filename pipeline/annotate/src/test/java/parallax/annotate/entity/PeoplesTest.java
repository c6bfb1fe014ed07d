package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.annotate.Token;
import parallax.model.EntityType;

class PeoplesTest {

    private final Peoples peoples = new Peoples(States.load(), Lexicon.load());

    @ParameterizedTest
    @CsvSource({
        "Four Africans,ORGANIZATION,0",
        "Roman Catholic,ORGANIZATION,0",
        "South Koreans,ORGANIZATION,0",
        "Iraqi Kurdish,ORGANIZATION,0",
        "Iraqi Airways,ORGANIZATION,1",
        "Channel Four,ORGANIZATION,1",
        "Seven,ORGANIZATION,1",
        "Norway,ORGANIZATION,1",
        "Christian 🙂,ORGANIZATION,1",
        "Christian,PERSON,1",
    })
    void areNoOrganizations(String name, EntityType type, int kept) {
        List<Token> tokens = Sentences.first(name).tokens();
        List<Chunk> whole = List.of(new Chunk(0, tokens.size(), type, "names"));
        assertEquals(kept, peoples.without(tokens, whole).size());
    }
}
