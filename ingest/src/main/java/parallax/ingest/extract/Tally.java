package parallax.ingest.extract;

/// What a text is made of, counted in one pass.
final class Tally {

    private static final int LETTER = 1;
    private static final int CAPITAL = 2;
    private static final int DIGIT = 4;
    private static final int COMMA = 8;
    private static final int END = 16;
    private static final int IDEOGRAPH = 32;
    private static final byte[] ASCII = ascii();

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
        int start = -1;
        int hash = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            int kind = c < 128 ? ASCII[c] : wide(c);
            if ((kind & LETTER) != 0) {
                words += start >= 0 && kind < IDEOGRAPH ? 0 : 1;
                hash = Cues.add(start < 0 ? 0 : hash, c);
                start = start < 0 ? i : start;
            } else {
                sentences += (kind & END) != 0 && (start >= 0 || c > 127) ? 1 : 0;
                if (start >= 0) {
                    word(text, start, i, hash);
                    start = -1;
                }
            }
            capitals += kind >> 1 & 1;
            digits += kind >> 2 & 1;
            commas += kind >> 3 & 1;
        }
        if (start >= 0) {
            word(text, start, text.length, hash);
        }
    }

    private void word(char[] text, int start, int end, int hash) {
        int found = Cues.marksAt(text, start, end, hash);
        startMarks = isBegun ? startMarks : found;
        isBegun = true;
        if (found != 0) {
            marks |= found;
            house += (found & Cues.Kind.HOUSE.bit) != 0 ? 1 : 0;
            reader += (found & Cues.Kind.READER.bit) != 0 ? 1 : 0;
        }
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            boolean isCapital = c >= 'A' && c <= 'Z';
            boolean isDigit = c >= '0' && c <= '9';
            boolean isLetter = isCapital || isDigit || c >= 'a' && c <= 'z';
            boolean isEnd = c == '.' || c == '!' || c == '?';
            int kind = isLetter ? LETTER : isEnd ? END : c == ',' ? COMMA : 0;
            kinds[c] = (byte) (kind | (isCapital ? CAPITAL : isDigit ? DIGIT : 0));
        }
        return kinds;
    }

    private static int wide(char c) {
        return switch (c) {
            case '、', '，', '،' -> COMMA;
            case '。' -> END;
            default -> {
                int letter = Letters.isLetterOrDigit(c) ? LETTER : 0;
                boolean isIdeograph = c >= 0x2E80 && c < 0xA000;
                int capital = !isIdeograph && Letters.isCapital(c) ? CAPITAL : 0;
                yield letter | capital | (isIdeograph ? IDEOGRAPH : 0);
            }
        };
    }
}
