package parallax.model;

/// A date as said, and as resolved.
///
/// @param span where it stands
/// @param text the words, such as `Sunday`
/// @param value ISO 8601, possibly cut (`1994`, `2022-03`) or a range `A/B`; empty when it cannot
///   be resolved because the article has no date
public record DateValue(Span span, String text, String value) implements Mention.Detail {}
