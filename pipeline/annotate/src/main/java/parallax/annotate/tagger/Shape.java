package parallax.annotate.tagger;

/// What a word looks like.
public enum Shape {
    LOWER,
    CAPITALIZED,
    INITIAL,
    UPPER,
    MIXED,
    NUMBER,
    MARK;

    /// The shape of a word of at least one character.
    public static Shape of(String word) {
        int letters = 0;
        int uppers = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            uppers += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        if (letters == 0) {
            return digits > 0 ? NUMBER : MARK;
        }
        return cased(word, letters, uppers);
    }

    private static Shape cased(String word, int letters, int uppers) {
        if (uppers == 0) {
            return LOWER;
        }
        if (uppers == letters) {
            return letters == 1 ? INITIAL : UPPER;
        }
        return uppers == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITALIZED : MIXED;
    }
}
