package parallax.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/// Words for people. Text and file names of others must not steer the terminal: each of their
/// control characters becomes U+FFFD, but for line feeds and tabs; bold, as hits are marked, stays.
final class Plain extends FilterWriter {

    /// Begins bold.
    static final String BOLD = "\u001b[1m";

    /// Ends it.
    static final String NORMAL = "\u001b[0m";

    private static final char REPLACEMENT = '\uFFFD';

    Plain(Writer out) {
        super(out);
    }

    /// Standard output for people. Throws [LineOut.Closed] when nobody reads any more.
    static PrintWriter standardOutput() {
        return new PrintWriter(new Plain(new TextOut(System.out)));
    }

    /// The same text without what would steer a terminal.
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && !isOurs(text, i)) {
                plain.setCharAt(i, REPLACEMENT);
            }
        }
        return plain.toString();
    }

    private static boolean isOurs(String text, int at) {
        return text.startsWith(BOLD, at)
                || text.startsWith(NORMAL, at)
                || text.startsWith(System.lineSeparator(), at);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length));
    }

    @Override
    public void write(String text) throws IOException {
        out.write(of(text));
    }
}
