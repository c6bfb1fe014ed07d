package parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void letsNoTextOfOthersSteerTheTerminal() {
        StringWriter shown = new StringWriter();
        PrintWriter out = new PrintWriter(new Plain(shown), true);
        out.print("Caf\u00e9 \u001b[2J\u009b31m🙂 e\u0301\rx\tb\n");
        out.write('\u0007');
        out.write("a\u001b]0;title".toCharArray(), 1, 5);
        assertEquals(
                "Caf\u00e9 \uFFFD[2J\uFFFD31m🙂 e\u0301\uFFFDx\tb\n\uFFFD\uFFFD]0;t",
                shown.toString());
    }

    @Test
    void keepsTheBoldOfHits() {
        String hit = "a " + Plain.BOLD + "ferry" + Plain.NORMAL + " sank";
        assertEquals(hit, Plain.of(hit));
    }
}
