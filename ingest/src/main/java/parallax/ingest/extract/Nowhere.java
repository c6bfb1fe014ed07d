package parallax.ingest.extract;

import java.util.List;

/// The regions of a page in which no article is looked for: what stands there is furniture all but
/// always, however much it reads like prose.
final class Nowhere {

    private static final int LONG = 80;
    private static final float PROSE = 0.34f;

    /// How many times the prose outside there may be in these regions before it is they that hold
    /// the article.
    private static final int MOST = 5;

    /// How much text an `aside` with a form may hold and still be but an offer.
    private static final int LONGEST_OFFER = 800;

    /// How the text starts that designers put where an article will be.
    private static final String FILLER = "Lorem ipsum dolor sit amet";

    private static final int DOUBTFUL =
            Zone.CLOAK | Zone.ANNEX | Zone.FOOTER | Zone.BUTTON | Zone.DIALOG;

    private Nowhere() {}

    /// Bits of [Zone]: readers' comments on every page; what is hidden, in a footer, a button, a
    /// dialog or beside, unless nearly all prose of the page is there.
    static int of(List<Piece> pieces) {
        long inside = 0;
        long outside = 0;
        for (Piece piece : pieces) {
            if (piece.length() < LONG
                    || piece.linkShare() >= PROSE
                    || piece.scope.isIn(Zone.REPLY)) {
                continue;
            }
            if (piece.scope.isIn(DOUBTFUL)) {
                inside += piece.length();
            } else {
                outside += piece.length();
            }
        }
        return inside > MOST * outside ? Zone.REPLY : Zone.REPLY | DOUBTFUL;
    }

    /// True for a piece in such a region; a question on a button opens its answer, though. So is an
    /// `aside` with a form, where readers sign up for something, and text that only holds a place.
    static boolean holds(int zones, Piece piece) {
        boolean isIn =
                piece.scope.isIn(zones)
                        && (!piece.scope.isIn(Zone.BUTTON) || !Ends.asks(piece.text));
        return isIn || zones != 0 && (isOffered(piece.scope) || piece.text.startsWith(FILLER));
    }

    private static boolean isOffered(Scope scope) {
        Scope s = scope;
        while (s != null && !s.asks) {
            s = s.isIn(Zone.ASIDE) ? s.parent : null;
        }
        return s != null && s.chars < LONGEST_OFFER;
    }
}
