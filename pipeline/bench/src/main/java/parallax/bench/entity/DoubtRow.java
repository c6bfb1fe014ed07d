package parallax.bench.entity;

import parallax.compare.vector.WordPieces;

/// A sentence of gold that what settles doubts learns from.
///
/// @param fold the fold of its article
/// @param cut its words in pieces
/// @param labels the true label of each word
/// @param states which words belong to the name of a state
/// @param logs what a name model that has not seen the article says of each word
record DoubtRow(int fold, WordPieces.Cut cut, int[] labels, boolean[] states, float[][] logs) {

    /// Number of pieces.
    int length() {
        return cut.ids().length;
    }
}
