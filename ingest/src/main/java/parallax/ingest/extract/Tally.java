package parallax.ingest.extract;

/// What a text is made of, counted in one pass.
final class Tally {

    private static final int LETTER = 1;
    private static final int CAPITAL = 2;
    private static final int DIGIT = 4;
    private static final int COMMA = 8;
    private static final int END = 16;
    private static final int IDEOGRAPH = 32;

    /// Where a sign holds the small letter.
    private static final int SMALL = 16;

    private static final int[] ASCII = ascii();

    int commas;
    int digits;
    int capitals;

    /// Words; every ideograph is one.
    int words;

    /// Sentence ends.
    int sentences;

    /// Kinds of phrase the text holds, as bits of [Cues#marks(String)].
    int marks;

    /// Words for those who write, and for those who read.
    int house;

    int reader;

    /// Kinds of phrase it starts with.
    int startMarks;

    private boolean isBegun;

    Tally(String line) {
        char[] text = line.toCharArray();
        boolean isBehindWord = false;
        int at = 0;
        while (at < text.length) {
            int sign = sign(text[at]);
            if ((sign & LETTER) != 0) {
                at = word(text, at);
                isBehindWord = true;
            } else {
                sentences += (sign & END) != 0 && (isBehindWord || text[at] > 127) ? 1 : 0;
                commas += sign >> 3 & 1;
                isBehindWord = false;
                at++;
            }
        }
    }

    /// Counts the word that begins at `start`, or as many as there are ideographs in it.
    ///
    /// @return where it ends
    private int word(char[] text, int start) {
        int hash = 0;
        int large = 0;
        int figures = 0;
        int ideographs = 0;
        int end = start;
        while (end < text.length) {
            int sign = sign(text[end]);
            if ((sign & LETTER) == 0) {
                break;
            }
            hash = Cues.add(hash, sign >>> SMALL);
            large += sign >> 1 & 1;
            figures += sign >> 2 & 1;
            ideographs += sign >> 5 & 1;
            end++;
        }
        capitals += large;
        digits += figures;
        words += isIdeograph(text[start]) ? ideographs : ideographs + 1;
        mark(text, start, end, hash);
        return end;
    }

    private void mark(char[] text, int start, int end, int hash) {
        int found = Cues.marksAt(text, start, end, hash);
        startMarks = isBegun ? startMarks : found;
        isBegun = true;
        if (found != 0) {
            marks |= found;
            house += (found & Cues.Kind.HOUSE.bit) != 0 ? 1 : 0;
            reader += (found & Cues.Kind.READER.bit) != 0 ? 1 : 0;
        }
    }

    /// What a character is, as bits, and its small letter above them.
    private static int sign(char c) {
        return c < ASCII.length ? ASCII[c] : wide(c) | Letters.lower(c) << SMALL;
    }

    private static int[] ascii() {
        int[] signs = new int[128];
        for (char c = 0; c < signs.length; c++) {
            boolean isCapital = c >= 'A' && c <= 'Z';
            boolean isDigit = c >= '0' && c <= '9';
            boolean isLetter = isCapital || isDigit || c >= 'a' && c <= 'z';
            boolean isEnd = c == '.' || c == '!' || c == '?';
            int kind = isLetter ? LETTER : isEnd ? END : c == ',' ? COMMA : 0;
            int which = isCapital ? CAPITAL : isDigit ? DIGIT : 0;
            signs[c] = kind | which | Letters.lower(c) << SMALL;
        }
        return signs;
    }

    private static int wide(char c) {
        return switch (c) {
            case '、', '，', '،' -> COMMA;
            case '。' -> END;
            default -> {
                int letter = Letters.isLetterOrDigit(c) ? LETTER : 0;
                int capital = !isIdeograph(c) && Letters.isCapital(c) ? CAPITAL : 0;
                yield letter | capital | (isIdeograph(c) ? IDEOGRAPH : 0);
            }
        };
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c < 0xA000;
    }
}
