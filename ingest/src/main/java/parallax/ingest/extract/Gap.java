package parallax.ingest.extract;

/// What a page shows between a piece of text and the one before it: a caption follows a picture, a
/// note on the author a rule.
///
/// @param pictures how many
/// @param frames inline frames and films
/// @param rules horizontal rules
/// @param last the block in which the last picture or frame stands, or that of the piece where
///   there is none
record Gap(int pictures, int frames, int rules, Scope last) {

    boolean isEmpty() {
        return pictures + frames == 0;
    }

    /// How many blocks lie between the last picture and the smallest that holds the piece too; -1
    /// where there is no picture.
    int distance(Scope scope) {
        if (isEmpty()) {
            return -1;
        }
        Scope common = common(last, scope);
        return scope.depth - common.depth + last.depth - common.depth;
    }

    /// Pieces of text in the smallest block that holds the last picture and the piece; -1 where
    /// there is no picture.
    int company(Scope scope) {
        return isEmpty() ? -1 : common(last, scope).pieces;
    }

    private static Scope common(Scope one, Scope other) {
        Scope a = one;
        Scope b = other;
        while (a != b) {
            if (a.depth >= b.depth) {
                a = a.parent;
            } else {
                b = b.parent;
            }
        }
        return a;
    }
}
