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

    /// Characters inside `i` or `em`.
    final int italicChars;

    /// What stands before it.
    final Gap gap;

    /// What the text is made of.
    final Tally tally;

    /// A piece of a block.
    ///
    /// @param counts what was counted while its text was gathered
    Piece(String text, Scope scope, TextRun counts, int breaks, Gap gap) {
        this.text = text;
        this.scope = scope;
        this.linkChars = Math.min(counts.linkChars, text.length());
        this.links = counts.links;
        this.breaks = breaks;
        this.boldChars = Math.min(counts.boldChars, text.length());
        this.italicChars = Math.min(counts.italicChars, text.length());
        this.gap = gap;
        this.tally = new Tally(text);
    }

    int length() {
        return text.length();
    }

    /// True for a short line that opens a box of furniture.
    boolean opensBox() {
        return text.length() < 90 && (tally.startMarks & Cues.Kind.SECTION.bit) != 0;
    }

    float linkShare() {
        return (float) linkChars / text.length();
    }
}
