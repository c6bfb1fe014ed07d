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

    /// What the text is made of.
    final Tally tally;

    Piece(String text, Scope scope, int linkChars, int links, int breaks, int boldChars) {
        this.text = text;
        this.scope = scope;
        this.linkChars = Math.min(linkChars, text.length());
        this.links = links;
        this.breaks = breaks;
        this.boldChars = Math.min(boldChars, text.length());
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
