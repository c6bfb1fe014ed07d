package parallax.index.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/// A text in plain characters that still knows the offsets of the original.
final class PlainReader extends BaseCharFilter {

    private final char apostrophe;
    private int given;
    private int dropped;

    /// @param apostrophe what stands for an apostrophe or single quotation mark
    PlainReader(Reader text, char apostrophe) {
        super(text);
        this.apostrophe = apostrophe;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = input.read(buffer, from, length);
            if (read < 0) {
                return -1;
            }
            for (int i = from; i < from + read; i++) {
                kept += keep(buffer, i, from + kept, given + kept);
            }
        }
        given += kept;
        return kept;
    }

    /// Moves one character to where it belongs; 0 when it is dropped. `offset` is where the next
    /// character kept will stand in the plain text.
    private int keep(char[] buffer, int at, int to, int offset) {
        char c = buffer[at];
        if (Characters.isUnseen(c)) {
            dropped++;
            addOffCorrectMap(offset, dropped);
            return 0;
        }
        char plain = Characters.plain(c);
        buffer[to] = plain == '\'' ? apostrophe : plain;
        return 1;
    }
}
