package parallax.compare.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parallax.model.EntityType;
import parallax.model.Span;

class CardTest {

    private static final Evidence SENTENCE =
            new Evidence("a", "Echo", true, Span.of(0, 4), "Zoë 🙂", 0, "", "");

    @Test
    void outletsThatPresentSomebodyAlikeShareALineOnceTheyAreMany() {
        assertEquals(List.of(4, 4), lines(card(8)));
    }

    @Test
    void aFewOutletsHaveALineEach() {
        assertEquals(List.of(1, 1, 1), lines(card(3)));
    }

    private static List<Integer> lines(Card card) {
        return card.alike().stream().map(List::size).toList();
    }

    /// A card on which every other outlet adds a role.
    private static Card card(int outlets) {
        List<Card.ByVoice> voices = IntStream.range(0, outlets).mapToObj(CardTest::voice).toList();
        return new Card(
                "person:zoe", EntityType.PERSON, "Zoë", List.of(), outlets, voices, SENTENCE);
    }

    private static Card.ByVoice voice(int i) {
        List<String> roles = i % 2 == 0 ? List.of() : List.of("mayor");
        List<String> forms = i > 3 ? List.of("zoë", "Reuss") : List.of("Reuss", "Zoë");
        return new Card.ByVoice("Outlet " + i, forms, roles, 1, SENTENCE);
    }
}
