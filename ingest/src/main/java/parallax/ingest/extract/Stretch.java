package parallax.ingest.extract;

import java.util.List;

/// The run of pieces that gains most when each adds its length times how far its probability is
/// above a half: the largest body of text that is likely the article.
///
/// @param from first piece of it
/// @param to the piece after its last
record Stretch(int from, int to) {

    /// A short piece weighs as one of so many units more.
    private static final int LEAST = 20;

    static Stretch of(List<Piece> pieces, float[] p) {
        double best = 0;
        double sum = 0;
        int start = 0;
        Stretch stretch = new Stretch(0, 0);
        for (int i = 0; i < p.length; i++) {
            sum += (p[i] - 0.5) * (pieces.get(i).length() + LEAST);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                stretch = new Stretch(start, i + 1);
            }
        }
        return stretch;
    }

    boolean holds(int piece) {
        return piece >= from && piece < to;
    }

    /// How many pieces before (below 0) or after the stretch a piece stands; 0 inside.
    int distance(int piece) {
        return holds(piece) ? 0 : piece < from ? piece - from : piece - to + 1;
    }
}
