package parallax.cli;

import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Standard output as UTF-8 text. Throws [LineOut.Closed] when nobody reads any more.
final class TextOut extends Writer {

    private static final int ROOM = 1 << 16;

    private final PrintStream stream;
    private final StringBuilder held = new StringBuilder();

    TextOut(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(char[] text, int from, int length) {
        held.append(text, from, length);
        if (held.length() > ROOM && !Character.isHighSurrogate(held.charAt(held.length() - 1))) {
            flush();
        }
    }

    @Override
    public void flush() {
        byte[] bytes = held.toString().getBytes(StandardCharsets.UTF_8);
        held.setLength(0);
        stream.write(bytes, 0, bytes.length);
        if (stream.checkError()) {
            throw new LineOut.Closed();
        }
    }

    @Override
    public void close() {
        flush();
    }
}
