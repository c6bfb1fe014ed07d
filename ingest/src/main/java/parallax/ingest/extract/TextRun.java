package parallax.ingest.extract;

import java.util.Arrays;
import parallax.ingest.meta.TwiceEncoded;

/// Gathers the text of one piece: white space collapsed, no-break spaces made plain, soft hyphens
/// and zero-width spaces dropped, what was [encoded twice][TwiceEncoded] mended. Joiners (U+200C,
/// U+200D) stay: emoji and Persian need them.
final class TextRun {

    private char[] text = new char[1024];
    private int length;
    private boolean pendingSpace;
    private boolean mayBeEncodedTwice;
    int linkChars;
    int links;
    int boldChars;
    int italicChars;

    void append(String raw, boolean inLink, boolean inBold, boolean inItalic) {
        int before = length;
        // Copied at once behind the text, then moved up to it: a space may stand between.
        int from = length + 1;
        int to = from + raw.length();
        if (text.length < to) {
            text = Arrays.copyOf(text, 2 * to);
        }
        raw.getChars(0, raw.length(), text, from);
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\u2028' || c == '\u0085') {
                length -= c == '\u00A0' && ends('Â') ? 1 : 0;
                pendingSpace = true;
            } else if (c < '\u00AD' || !isInvisible(c) || c == '\u00AD' && ends('Ã')) {
                mayBeEncodedTwice |= c >= '\u00AD' && TwiceEncoded.mayStart(c);
                if (pendingSpace && length > 0) {
                    text[length++] = ' ';
                }
                pendingSpace = false;
                text[length++] = c;
            }
        }
        int added = length - before;
        linkChars += inLink ? added : 0;
        boldChars += inBold ? added : 0;
        italicChars += inItalic ? added : 0;
    }

    /// True where the text ends so: with the first half of a character that was encoded twice.
    private boolean ends(char half) {
        return !pendingSpace && length > 0 && text[length - 1] == half;
    }

    void space() {
        pendingSpace = true;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /// The gathered text; the run is empty afterwards.
    String take() {
        String taken = new String(text, 0, length);
        boolean isPlain = !mayBeEncodedTwice;
        length = 0;
        pendingSpace = false;
        mayBeEncodedTwice = false;
        return isPlain ? taken : TwiceEncoded.mend(taken);
    }

    void resetCounts() {
        linkChars = 0;
        links = 0;
        boldChars = 0;
        italicChars = 0;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u200E'
                || c == '\u200F';
    }
}
