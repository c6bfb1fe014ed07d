package parallax.model;

import java.util.Locale;

/// A paragraph-like piece of an article's text and the part it plays.
///
/// @param role what the piece is
/// @param span where it stands
public record Block(Role role, Span span) {

    /// The part a block plays on the page.
    public enum Role {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        CAPTION,
        CALLOUT,
        QUESTION,
        ANSWER,
        TABLE;

        /// The word of the output contract, such as `list-item`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The role with that word of the contract; throws [IllegalArgumentException] otherwise.
        public static Role of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
