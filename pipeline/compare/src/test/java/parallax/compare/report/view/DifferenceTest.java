package parallax.compare.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.compare.report.view.Difference.Value;
import parallax.model.Discrepancy.Kind;
import parallax.model.Span;

class DifferenceTest {

    @Test
    void sentencesCopiedWordForWordAreShownOnce() {
        Value value =
                new Value(
                        "14",
                        List.of(
                                said(
                                        "Post",
                                        "14 divers drowned off Larnel harbour in the storm 🐟."),
                                said("Echo", "14 divers drowned off Larnel harbour in the storm."),
                                said("Kite", "Rescuers spoke of 14 dead men.")));
        Difference difference =
                new Difference("d", "", Kind.NUMBER, "divers", List.of(value, value));
        assertEquals(
                List.of("Post", "Kite"),
                difference.shown(value).stream().map(Evidence::outlet).toList());
        assertEquals(1, difference.left(value));
    }

    private static Evidence said(String outlet, String text) {
        return new Evidence(outlet, outlet, true, Span.of(0, text.length()), text, 0, "", "");
    }
}
