package parallax.ingest.extract;

/// The block that holds the article by Readability's idea: long pieces vouch for the three blocks
/// around them, less with distance; links speak against a block.
final class BestBlock {

    private BestBlock() {}

    /// The best of the page's blocks, the outer one of equals; the page itself when none stands
    /// out.
    ///
    /// @param away bits of [Zone] in which it is not looked for
    static Scope of(Page page, int away) {
        float[] scores = new float[page.scopes().size()];
        for (Piece piece : page.pieces()) {
            if (piece.length() >= 25 && !piece.scope.isIn(away) && piece.linkShare() <= 0.5f) {
                vouch(piece, scores);
            }
        }
        int best = 0;
        float top = 0;
        for (int i = 0; i < scores.length; i++) {
            float score = scores[i] * (1 - page.scopes().get(i).linkShare());
            if (score > top) {
                top = score;
                best = i;
            }
        }
        Scope found = page.scopes().get(best);
        for (Scope s = found; s != null; s = s.parent) {
            s.holdsBest = true;
        }
        return found;
    }

    private static void vouch(Piece piece, float[] scores) {
        float score = 1 + piece.tally.commas + Math.min(piece.length() / 100f, 3);
        Scope scope = piece.scope.tag.equals("p") ? piece.scope.parent : piece.scope;
        for (int up = 1; up <= 3 && scope != null; up++) {
            scores[scope.index] += score / up;
            scope = scope.parent;
        }
    }

    /// The child of the best block in which the scope stands; outside the best block, the child of
    /// the smallest block that holds both.
    static Scope unit(Scope scope) {
        Scope unit = scope;
        for (Scope s = scope; s != null && !s.holdsBest; s = s.parent) {
            unit = s;
        }
        return unit;
    }
}
