package parallax.compare.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.compare.text.Statement;

class KinshipTest {

    @Test
    void onlyAnotherArticleWithCommonWordsIsKin() {
        List<Statement> statements =
                Stream.of(
                                "Divers drowned off Larnel harbour 🐟.",
                                "In Larnel two divers drowned.",
                                "Wheat prices fell by half in northern Tével.",
                                "Divers drowned off Larnel harbour.",
                                "Norland buys cheap timber from a sawmill.")
                        .map(Statement::of)
                        .toList();
        List<String> articles = List.of("a", "b", "b", "a", "c");
        assertEquals(
                List.of(true, true, false, true, false),
                new Kinship(articles, statements).haveKin());
    }

    @Test
    void sayingsOfOneArticleAloneHaveNoKin() {
        Statement same = Statement.of("Divers drowned off Larnel harbour.");
        assertEquals(
                List.of(false, false),
                new Kinship(List.of("a", "a"), List.of(same, same)).haveKin());
    }
}
