package parallax.compare.text;

import parallax.model.Quantity;
import parallax.model.Span;

/// A number read in a sentence.
///
/// @param value the number, multiplied out
/// @param unit `%`, a currency sign or word, a measure, `th` for an ordinal, or empty
/// @param head stem of the noun counted, or empty
/// @param bound how it bounds the true value
/// @param first index of its first token
/// @param last index of its last token, inclusive
/// @param span where it stands in the sentence
public record Amount(
        double value,
        String unit,
        String head,
        Quantity.Bound bound,
        int first,
        int last,
        Span span) {

    /// True for `42nd`, `third`.
    public boolean isOrdinal() {
        return unit.equals("th");
    }

    /// True when it reads like a year.
    public boolean isYear() {
        return unit.isEmpty()
                && bound == Quantity.Bound.EXACT
                && value >= 1500
                && value <= 2100
                && first == last
                && span.length() == 4
                && value == Math.rint(value);
    }

    /// True when both values can be true of one thing, by their bounds and by rounding.
    public boolean agrees(Amount other) {
        return Bounds.agree(value, bound, other.value, other.bound);
    }
}
