package parallax.annotate.corenlp;

/// Hashes of feature names, put together piece by piece so that no name is ever written out.
///
/// FNV-1a over UTF-16 units (Fowler, Noll and Vo), so that `add(add(START, "ab"), "c")` is the
/// state of “abc”; [#key] ends it.
final class FeatureHash {

    /// The state before the first character.
    static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private FeatureHash() {}

    /// The state after more characters.
    static long add(long state, CharSequence text) {
        long hash = state;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /// The state after one more character.
    static long add(long state, char unit) {
        return (state ^ unit) * PRIME;
    }

    /// The key of a name that ends here; never 0.
    static long key(long state) {
        long hash = state ^ state >>> 32;
        return hash == 0 ? 1 : hash;
    }

    /// The key of a whole name.
    static long key(CharSequence name) {
        return key(add(START, name));
    }
}
