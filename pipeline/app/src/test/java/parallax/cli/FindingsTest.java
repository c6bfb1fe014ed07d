package parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.ClaimThread;
import parallax.model.ClaimThread.Order;
import parallax.model.Comparison;
import parallax.model.Discrepancy;

class FindingsTest {

    @Test
    void countsWhatTheReportListsAndTellsTheUncertainApart() {
        Comparison found =
                new Comparison(
                        List.of(),
                        List.of(thread(2), thread(1)),
                        List.of(difference(0.9), difference(0.6), difference(0.2)));
        assertEquals(
                "0 stories, 1 shared claim, 2 differences and 1 uncertain", Findings.found(found));
    }

    @Test
    void saysNothingOfTheUncertainWhereThereIsNone() {
        Comparison found = new Comparison(List.of(), List.of(), List.of(difference(0.9)));
        assertEquals("0 stories, 0 shared claims, 1 difference", Findings.found(found));
    }

    private static ClaimThread thread(int outlets) {
        return new ClaimThread(
                "t", "☕", "s", List.of(), List.of(), outlets, 1, List.of(), Order.UNKNOWN);
    }

    private static Discrepancy difference(double confidence) {
        List<Discrepancy.Value> values =
                List.of(
                        new Discrepancy.Value("two", List.of()),
                        new Discrepancy.Value("three", List.of()));
        return new Discrepancy("d", "s", "t", Discrepancy.Kind.NUMBER, "é", values, confidence);
    }
}
