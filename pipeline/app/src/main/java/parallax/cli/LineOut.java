package parallax.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import parallax.json.Json;

/// Standard output as JSON lines in UTF-8, whatever the terminal's own encoding is.
///
/// Ends the work when nobody reads any more, as after `| head`, by throwing [Closed].
final class LineOut implements AutoCloseable {

    /// Nobody reads what is written.
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final int CHECK_EVERY = 64;

    private final PrintStream stream;
    private final Writer writer;
    private int lines;

    LineOut(PrintStream stream) {
        this.stream = stream;
        writer =
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    /// Writes one line.
    void write(JsonNode line) {
        try {
            writer.write(Json.line(line));
            writer.write('\n');
            if (++lines % CHECK_EVERY == 0) {
                flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        writer.flush();
        if (stream.checkError()) {
            throw new Closed();
        }
    }

    /// Writes out what is still held.
    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
