package parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream messages = new PrintStream(said, true, UTF_8);

    /// The exit code after writing where every write fails for that reason.
    private int after(String reason, int code) {
        OutputStream broken =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(reason);
                    }
                };
        StandardOutput output = new StandardOutput(broken);
        PrintStream stream = new PrintStream(output, false, UTF_8);
        stream.print("café 🙂");
        stream.flush();
        assertTrue(stream.checkError());
        return output.settle(code, messages);
    }

    @Test
    void doesNotTakeAFullDiskForSuccess() {
        assertEquals(1, after("No space left on device", 0));
        assertEquals(
                "cannot write to standard output: No space left on device",
                said.toString(UTF_8).strip());
        assertEquals(3, after("No space left on device", 3));
    }

    @Test
    void takesAReaderWhoHasSeenEnoughForSuccess() {
        assertEquals(0, after("Broken pipe", 0));
        assertEquals("", said.toString(UTF_8));
    }

    @Test
    void writesAllBeforeItEnds() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StandardOutput output = new StandardOutput(written);
        new PrintStream(output, true, UTF_8).print("e\u0301 🙂");
        assertEquals(0, output.settle(0, messages));
        assertEquals("e\u0301 🙂", written.toString(UTF_8));
    }
}
