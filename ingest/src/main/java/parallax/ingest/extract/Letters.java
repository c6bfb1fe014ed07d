package parallax.ingest.extract;

/// Character tests that answer from a table for the alphabets up to Arabic: each character of a
/// page is tested several times, and a look into Unicode's own tables costs more.
final class Letters {

    private static final int KNOWN = 0x600;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte CAPITAL = 4;
    private static final byte[] KINDS = new byte[KNOWN];
    private static final char[] LOWER = new char[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            KINDS[c] = kind(c);
            LOWER[c] = Character.toLowerCase(c);
        }
    }

    private Letters() {}

    static boolean isLetterOrDigit(char c) {
        return (kindOf(c) & (LETTER | DIGIT)) != 0;
    }

    static boolean isLetter(char c) {
        return (kindOf(c) & LETTER) != 0;
    }

    static boolean isCapital(char c) {
        return (kindOf(c) & CAPITAL) != 0;
    }

    /// Small letter of a character.
    static char lower(char c) {
        return c < KNOWN ? LOWER[c] : Character.toLowerCase(c);
    }

    private static byte kindOf(char c) {
        return c < KNOWN ? KINDS[c] : kind(c);
    }

    private static byte kind(char c) {
        int letter = Character.isLetter(c) ? LETTER : 0;
        int digit = Character.isDigit(c) ? DIGIT : 0;
        int capital = Character.isUpperCase(c) ? CAPITAL : 0;
        return (byte) (letter | digit | capital);
    }
}
