package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Decision.Verb;

class DecisionsTest {

    private static final String TEXT =
            """
            # what we know 🙂

            merge\tperson:m-quist\tperson:mara-quist\tone mayor
            mrege\tperson:a\tperson:b
            rename\tperson:mara-quist
            hide\tperson:chief-editor\t\ta role, no cafe\u0301
            """;

    @Test
    void readsLinesWithTheirNumbers() {
        Decisions decisions = Decisions.parse("decisions.tsv", TEXT);
        assertEquals(
                List.of(3, 6), decisions.lines().stream().map(Decisions.Line::number).toList());
        assertEquals("decided in decisions.tsv:3: one mayor", decisions.lines().getFirst().why());
    }

    @Test
    void namesFileAndLineOfWhatIsNoDecision() {
        assertEquals(
                List.of(
                        "decisions.tsv:4: malformed: no decision begins with “mrege”",
                        "decisions.tsv:5: malformed: rename needs a third column"),
                Decisions.parse("decisions.tsv", TEXT).faults().stream()
                        .map(Replayed::message)
                        .toList());
    }

    @Test
    void tellsWhatBecameOfEveryLineInOrder() {
        Replay replay = Replay.of(Decisions.parse("d.tsv", TEXT));
        Decisions.Line hide = replay.lines(Verb.HIDE).getFirst();
        replay.unmatched(hide, "not yet");
        replay.applied(hide, "gone");
        replay.applied(hide, "twice");
        assertEquals(List.of(), replay.lines(Verb.HIDE));
        assertEquals(
                List.of(
                        "d.tsv:3: unmatched: nothing here that it speaks of",
                        "d.tsv:4: malformed: no decision begins with “mrege”",
                        "d.tsv:5: malformed: rename needs a third column",
                        "d.tsv:6: applied: gone"),
                replay.outcomes().stream().map(Replayed::message).toList());
    }
}
