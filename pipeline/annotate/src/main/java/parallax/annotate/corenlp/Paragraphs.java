package parallax.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Span;

/// Cuts a text at its line breaks, except where a line was plainly wrapped.
final class Paragraphs {

    /// Shorter lines are headings, bylines or verse, not wrapped prose.
    private static final int WRAPPED_LINE = 40;

    private Paragraphs() {}

    /// The stretches of `text` that hold something, without the line breaks between them.
    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text.charAt(i))) {
                continue;
            }
            if (i == text.length() || !isWrap(text, lineStart, i)) {
                add(found, text, start, i);
                start = i + 1;
            }
            lineStart = i + 1;
        }
        return found;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isWrap(String text, int lineStart, int at) {
        int next = at + 1;
        return at - lineStart >= WRAPPED_LINE
                && next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && ".!?:;".indexOf(text.charAt(at - 1)) < 0;
    }

    private static void add(List<Span> found, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            found.add(Span.of(start, end));
        }
    }
}
