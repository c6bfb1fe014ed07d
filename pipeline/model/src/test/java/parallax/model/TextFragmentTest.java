package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

    private static final String URL = "https://example.org/a";

    private static String link(String text, String quoted) {
        int at = text.indexOf(quoted);
        return TextFragment.of(text, Span.of(at, at + quoted.length())).on(URL);
    }

    @Test
    void encodesWhatADirectiveGivesAMeaning() {
        assertEquals(
                URL + "#:~:text=Long%2Dterm%2C%20R%26D%20%F0%9F%99%82",
                link("Yes. Long-term, R&D 🙂 it is.", "Long-term, R&D 🙂"));
    }

    @Test
    void addsContextWhenTheWordsStandTwice() {
        String text = "He said no deal was near. She said no deal was near.";
        int at = text.lastIndexOf("no deal");
        assertEquals(
                URL + "#:~:text=She%20said-,no%20deal%20was%20near.",
                TextFragment.of(text, Span.of(at, text.length())).on(URL));
    }

    @Test
    void namesOnlyTheEdgesOfSeveralParagraphs() {
        String text = "One two three four five six seven.\n\nEight nine ten eleven twelve end now.";
        assertEquals(
                URL
                        + "#:~:text=One%20two%20three%20four%20five%20six,"
                        + "nine%20ten%20eleven%20twelve%20end%20now.",
                TextFragment.of(text, Span.of(0, text.length())).on(URL));
    }

    @Test
    void makesNoLinkOfAnythingButAWebAddress() {
        assertEquals("", TextFragment.of("abc", Span.of(0, 3)).on("javascript:alert(1)"));
        assertEquals("", TextFragment.of("abc", Span.of(0, 3)).on(""));
    }
}
