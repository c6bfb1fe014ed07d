package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parallax.model.Span;

/// Finds the stretches between quotation marks, of every style: “ ”, „ “, « », " ", '' '', ‘ ’, '
/// '.
///
/// A paragraph is read by itself. A mark left open runs to the paragraph's end when the paragraph
/// starts with it or the next one opens anew (a quote over several paragraphs); otherwise it is
/// dropped. Marks inside marks are not reported; apostrophes are not marks.
public final class QuoteMarks {

    private final String text;
    private final List<QuotedSpan> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /// The outermost quoted stretches in order.
    public static List<QuotedSpan> find(String text) {
        QuoteMarks marks = new QuoteMarks(text);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            marks.paragraph(from, end);
            from = end + 1;
        }
        return List.copyOf(marks.found);
    }

    private void paragraph(int from, int end) {
        Set<Mark> unclosed = EnumSet.of(Mark.NONE);
        int at = from;
        while (at < end) {
            Mark mark = Mark.opening(text, at, from);
            if (unclosed.contains(mark)) {
                at++;
                continue;
            }
            int inner = at + mark.length();
            int close = mark.closing(text, inner, end);
            if (close >= 0) {
                int after = close + mark.length();
                found.add(new QuotedSpan(Span.of(at, after), Span.of(inner, close), true));
                at = after;
            } else if (mark.isStrong() && runsOn(at, from, end)) {
                found.add(new QuotedSpan(Span.of(at, end), Span.of(inner, end), false));
                at = end;
            } else {
                if (mark.isStrong()) {
                    unclosed.add(mark);
                }
                at = inner;
            }
        }
    }

    private boolean runsOn(int at, int from, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean again = next < text.length() && text.charAt(next) == text.charAt(at);
        boolean first = text.substring(from, at).isBlank();
        return first || again;
    }
}
