package parallax.ingest.extract;

import org.jsoup.nodes.Element;

/// A block element of the page while and after it is walked: what it inherits from the elements
/// around it and what the pieces inside it add up to.
final class Scope {

    final Scope parent;
    final Element element;
    final String tag;
    final Names names;
    final int depth;
    final int zones;
    final int index;

    /// Sums over all pieces inside, in characters and counts.
    int chars;

    int linkChars;
    int pieces;
    int longChars;
    int longPieces;
    int commas;

    /// Sums over the pieces directly inside.
    int ownLongChars;

    int ownPieces;

    /// Scores of class and id words: of this block, of it and all around it, the lowest of those.
    float ownNames;

    float innerNames;
    float outerNames;
    float worstNames;
    int layout = -1;

    /// How many children of the parent have the same tag and names.
    int[] twins;

    /// Prose directly in the block or in its paragraphs, in characters.
    float column;

    /// True for the block that Readability would choose and all blocks around it.
    boolean holdsBest;

    /// Characters, and pieces, that the first classifier takes for article text.
    float mass;

    float yes;

    Scope(Scope parent, Element element, Names names, int zones, int index) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.names = names;
        this.zones = zones;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    boolean isIn(int zone) {
        return (zones & zone) != 0;
    }

    /// Adds a piece that stands directly in this block.
    void add(Piece piece) {
        ownPieces++;
        int length = piece.text.length();
        boolean isLong = length >= 80 && piece.linkChars * 3 < length;
        if (isLong) {
            ownLongChars += length;
        }
        chars += length;
        linkChars += piece.linkChars;
        pieces++;
        commas += piece.tally.commas;
        longChars += isLong ? length : 0;
        longPieces += isLong ? 1 : 0;
    }

    /// Adds the sums to those of the parent, once all pieces inside are added.
    void close() {
        parent.chars += chars;
        parent.linkChars += linkChars;
        parent.pieces += pieces;
        parent.commas += commas;
        parent.longChars += longChars;
        parent.longPieces += longPieces;
    }

    /// The block whose prose this block's text is: the parent for a paragraph.
    Scope holder() {
        return tag.equals("p") && parent != null ? parent : this;
    }

    float linkShare() {
        return chars == 0 ? 0 : (float) linkChars / chars;
    }
}
