package parallax.annotate;

import parallax.model.Span;

/// A word or mark of a sentence.
///
/// @param span where it stands in the article's text
/// @param text its characters as rules want them: soft hyphens left out, U+2011 as `-`; quotation
///   marks and apostrophes as printed
public record Token(Span span, String text) {

    /// True when the first character is an upper-case or title-case letter.
    public boolean isCapitalized() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}
