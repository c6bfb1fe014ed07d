package parallax.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Splits a stream at line feeds, one line in memory at a time.
final class Lines {

    /// One line without its line feed.
    ///
    /// @param number counted from 1, empty lines included
    /// @param bytes the line, empty when it was too long
    /// @param tooLong true when the line was longer than allowed and was skipped
    record Line(int number, byte[] bytes, boolean tooLong) {}

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /// The next line, or empty at the end.
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        while (fill()) {
            int stop = lineFeed();
            tooLong |= (long) line.size() + stop - at > limit;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            at = stop;
            if (stop < end) {
                at++;
                break;
            }
        }
        return Optional.of(new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }

    private int lineFeed() {
        int i = at;
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }
}
