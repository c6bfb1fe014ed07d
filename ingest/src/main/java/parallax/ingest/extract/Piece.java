package parallax.ingest.extract;

/// One run of visible text between two block boundaries or line breaks of a page.
final class Piece {

    final String text;
    final Scope scope;
    final int linkChars;
    final int links;

    /// Line breaks (`br`) before this piece inside its block: 0 for the first piece of a block.
    final int breaks;

    /// Characters inside `b` or `strong`.
    final int boldChars;

    final int commas;
    final int digits;
    final int capitals;
    final int words;

    Piece(String text, Scope scope, int linkChars, int links, int breaks, int boldChars) {
        this.text = text;
        this.scope = scope;
        this.linkChars = Math.min(linkChars, text.length());
        this.links = links;
        this.breaks = breaks;
        this.boldChars = Math.min(boldChars, text.length());
        int commaCount = 0;
        int digitCount = 0;
        int capitalCount = 0;
        int wordCount = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Letters.isLetterOrDigit(c);
            if (letter && (!inWord || c >= 0x2E80 && c < 0xA000)) {
                wordCount++;
            }
            inWord = letter;
            if (c == ',' || c == '、' || c == '，' || c == '،') {
                commaCount++;
            } else if (c >= '0' && c <= '9') {
                digitCount++;
            } else if (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
                capitalCount++;
            }
        }
        this.commas = commaCount;
        this.digits = digitCount;
        this.capitals = capitalCount;
        this.words = wordCount;
    }

    int length() {
        return text.length();
    }

    float linkShare() {
        return (float) linkChars / text.length();
    }
}
