package parallax.annotate.quote;

import parallax.model.Span;

/// A stretch between quotation marks.
///
/// @param span with its marks
/// @param inner without them
/// @param closed false when no closing mark was found and the stretch runs to the paragraph's end
public record QuotedSpan(Span span, Span inner, boolean closed) {

    /// True when the words end as an exclamation or a question, which names and labels do not.
    boolean isExclaimed(String text) {
        char last = inner.isEmpty() ? ' ' : text.charAt(inner.end() - 1);
        return last == '!' || last == '?';
    }
}
