package parallax.compare.text;

import parallax.model.Span;

/// A word, number or mark of a sentence.
///
/// @param text as written
/// @param norm lower case, straight quotes, plain hyphens, no accents
/// @param stem `norm` without inflection, for matching
/// @param kind what it is
/// @param span where it stands in the sentence
public record Token(String text, String norm, String stem, Kind kind, Span span) {

    /// What a token is.
    public enum Kind {
        WORD,
        NAME,
        NUMBER,
        MARK
    }

    /// True for all but punctuation.
    public boolean isWord() {
        return kind != Kind.MARK;
    }

    /// True for a word that carries meaning by itself.
    public boolean isContent() {
        return kind != Kind.MARK && !Stopwords.contains(norm);
    }

    /// True when written with a capital.
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
