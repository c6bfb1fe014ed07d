package parallax.annotate.quote;

import parallax.model.Span;

/// A stretch between quotation marks.
///
/// @param span with its marks
/// @param inner without them
/// @param closed false when no closing mark was found and the stretch runs to the paragraph's end
public record QuotedSpan(Span span, Span inner, boolean closed) {}
