package parallax.model;

import java.util.Locale;

/// A number with what it counts.
///
/// @param span where it stands
/// @param value the number
/// @param unit unit or currency (`%`, `EUR`, `km`), or empty for a plain count
/// @param of what is counted (`drones`), or empty
/// @param bound how the number is meant
public record Quantity(Span span, double value, String unit, String of, Bound bound)
        implements Mention.Detail {

    /// How a stated number bounds the true one.
    public enum Bound {
        EXACT,
        ABOUT,
        OVER,
        UNDER,
        AT_LEAST,
        AT_MOST;

        /// The word of the output contract, such as `at-least`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The bound with that word; throws [IllegalArgumentException] otherwise.
        public static Bound of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
