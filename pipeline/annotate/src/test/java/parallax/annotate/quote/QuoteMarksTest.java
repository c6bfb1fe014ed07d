package parallax.annotate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {

    private static List<String> inner(String text) {
        return QuoteMarks.find(text).stream().map(q -> q.inner().of(text)).toList();
    }

    @Test
    void readsEveryStyleOfMarks() {
        assertEquals(List.of("We go."), inner("She said: “We go.”"));
        assertEquals(List.of("We go."), inner("She said: \"We go.\""));
        assertEquals(List.of("Wir gehen."), inner("Sie sagte: „Wir gehen.“"));
        assertEquals(List.of("On y va."), inner("Elle a dit : «On y va.»"));
        assertEquals(List.of("We go."), inner("She said, ''We go.'' Then she left."));
        assertEquals(List.of("We go."), inner("She said, ‘We go.’ Then she left."));
        assertEquals(List.of("We go."), inner("She said, 'We go.' Then she left."));
    }

    @Test
    void doesNotTakeApostrophesForMarks() {
        assertEquals(List.of(), inner("The ministers’ plan isn’t Anna's, it's the boys' own."));
        assertEquals(List.of(), inner("Back in the ’90s, rock ’n’ roll was loud."));
    }

    @Test
    void keepsWhatIsQuotedInsideWithItsQuote() {
        assertEquals(List.of("He said ‘no’ twice"), inner("“He said ‘no’ twice” was the line."));
    }

    @Test
    void runsAnOpenQuoteToTheEndOfItsParagraph() {
        String text = "“First we talk.\n\n“Then we sign.” And so on.";
        assertEquals(List.of("First we talk.", "Then we sign."), inner(text));
        assertFalse(QuoteMarks.find(text).getFirst().closed());
    }

    @Test
    void dropsALostMarkInTheMiddle() {
        assertEquals(List.of(), inner("It was “odd, they thought.\n\nNothing more came."));
    }

    @Test
    void closesACurlyMarkWithASloppyOne() {
        assertEquals(
                List.of("We go,", "We stay."), inner("“We go,\" she said. “We stay.” So it was."));
        assertEquals(List.of("We go,"), inner("“We go,“ she said, and went."));
        assertEquals(List.of("They \"go\" and stay."), inner("“They \"go\" and stay.” So it was."));
    }

    @Test
    void countsInUtf16UnitsAfterAnEmojiAndACombiningAccent() {
        String text = "🕊️ Cafe\u0301: “Yes.”";
        QuotedSpan found = QuoteMarks.find(text).getFirst();
        assertEquals("“Yes.”", found.span().of(text));
        assertTrue(found.closed());
    }

    @Test
    void readsHostileTextInTime() {
        for (String bad : List.of("“", "'a ", "\"", "‘x", "''", "„", "»a", "“a \"b ")) {
            String text = bad.repeat(100_000);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QuoteMarks.find(text));
        }
    }
}
