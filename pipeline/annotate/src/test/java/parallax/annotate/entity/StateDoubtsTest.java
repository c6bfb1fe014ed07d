package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.Token;
import parallax.model.EntityType;
import parallax.model.Mention.StateSense;
import parallax.model.Mention.StateSense.As;
import parallax.model.Span;

class StateDoubtsTest {

    private static final StateDoubts DOUBTS = new StateDoubts(States.load());

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(Span.of(at, at + word.length()), word));
            at += word.length() + 1;
        }
        return tokens;
    }

    private static StateMention state(int from, As as, String rule) {
        return new StateMention(from, from + 1, "BD", new StateSense(as, rule));
    }

    private static List<String> rules(
            String text, List<Chunk> chunks, List<StateMention> found, float odds) {
        return DOUBTS.settle(tokens(text), chunks, found, (_, _) -> odds, false).stream()
                .map(s -> s.sense().rule())
                .toList();
    }

    @Test
    void leavesOutAStateThatIsPartOfAnotherName() {
        List<StateMention> found = List.of(state(1, As.NAME, "name-place"));
        assertEquals(List.of(), rules("Like Bangladesh Lamps 🙂", List.of(), found, -4));
        assertEquals(List.of("name-place"), rules("Like Bangladesh Lamps", List.of(), found, -2));
    }

    @Test
    void asksNotOfAPlaceByItself() {
        List<StateMention> found = List.of(state(1, As.NAME, "name-place"));
        assertEquals(List.of("name-place"), rules("in Bangladesh today", List.of(), found, -9));
    }

    @Test
    void takesAPeopleForTheStateUnlessTheSentenceSaysOtherwise() {
        List<StateMention> found = List.of(state(0, As.DEMONYM, "demonym-of-state"));
        assertEquals(List.of(), rules("Bangladeshi teams won", List.of(), found, -2));
        assertEquals(found, settledOnAffairs(found));
    }

    private static List<StateMention> settledOnAffairs(List<StateMention> found) {
        List<Token> tokens = tokens("Bangladeshi troops left");
        return DOUBTS.settle(tokens, List.of(), found, (_, _) -> -9, true);
    }

    @Test
    void findsTheStateThatAnOrganizationsNameEndsWith() {
        List<Chunk> chunks = List.of(new Chunk(1, 4, EntityType.ORGANIZATION, "names"));
        assertEquals(
                List.of("name-in-organization"), rules("The Bank of Brazil", chunks, List.of(), 2));
        assertEquals(List.of(), rules("The Bank of Brazil", chunks, List.of(), 0));
    }
}
