package parallax.ingest.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/// A block element of the page while and after it is walked: what it inherits from the elements
/// around it and what the pieces inside it add up to.
final class Scope {

    final Scope parent;
    final Element element;
    final String tag;
    final Look look;

    /// Number of the layout that the block and those like it in parents alike make.
    final int layout;

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

    /// True for an `aside` with a form to fill in.
    boolean asks;

    /// How many children of the parent have the same look.
    int[] twins;

    /// The last child that was looked at.
    Scope child;

    /// Prose directly in the block or in its paragraphs, in characters.
    float column;

    /// True for the block that Readability would choose and all blocks around it.
    boolean holdsBest;

    /// Characters, and pieces, that the first classifier takes for article text.
    float mass;

    float yes;

    Scope(Scope parent, Element element, Look look, int layout, int zones, int index) {
        this.parent = parent;
        this.element = element;
        this.look = look;
        this.layout = layout;
        this.tag = look.tag;
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

    /// How many layouts blocks make.
    static int layouts(List<Scope> scopes) {
        int most = 0;
        for (Scope scope : scopes) {
            most = Math.max(most, scope.layout);
        }
        return most + 1;
    }

    /// The block whose prose this block's text is: the parent for a paragraph.
    Scope holder() {
        return tag.equals("p") && parent != null ? parent : this;
    }

    float linkShare() {
        return chars == 0 ? 0 : (float) linkChars / chars;
    }
}
