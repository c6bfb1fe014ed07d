package parallax.ingest.extract;

import java.util.BitSet;
import java.util.List;

/// The pieces of a page that offer a subscription: those of a box that opens with the ask to pay,
/// “Subscribe to read the full article”. They are not the article, however much they read like one.
final class Offers {

    /// A box with more characters holds more than an offer.
    private static final int LARGEST = 1500;

    private static final int LONGEST_ASK = 200;

    private Offers() {}

    /// The places of such pieces among `pieces`, which are all of a page.
    static BitSet among(List<Piece> pieces) {
        BitSet offers = new BitSet();
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean asks = (piece.tally.marks & Cues.Kind.PAY.bit) != 0;
            Scope before = pieces.get(i - 1).scope;
            if (asks && piece.length() < LONGEST_ASK && !holds(piece.scope, before)) {
                Scope box = openedBy(piece.scope, before);
                for (int j = i; j < pieces.size() && holds(box, pieces.get(j).scope); j++) {
                    offers.set(j);
                }
            }
        }
        return offers;
    }

    /// The largest box around `scope` that does not hold what stands before.
    private static Scope openedBy(Scope scope, Scope before) {
        Scope box = scope;
        while (box.parent != null && box.parent.chars <= LARGEST && !holds(box.parent, before)) {
            box = box.parent;
        }
        return box;
    }

    private static boolean holds(Scope box, Scope scope) {
        Scope s = scope;
        while (s != null && s != box) {
            s = s.parent;
        }
        return s == box;
    }
}
