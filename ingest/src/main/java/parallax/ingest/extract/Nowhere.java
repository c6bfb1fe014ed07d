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

    /// True for a piece in such a region; a question on a button opens its answer, though.
    static boolean holds(int zones, Piece piece) {
        return piece.scope.isIn(zones)
                && (!piece.scope.isIn(Zone.BUTTON) || !Ends.asks(piece.text));
    }
}
