package parallax.index;

/// FNV-1a, 64 bits (Fowler, Noll, Vo), over UTF-16 units.
final class Hash {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /// A hash of 31 bits.
    static int small(String text) {
        long hash = of(text);
        return (int) ((hash ^ hash >>> 32) & Integer.MAX_VALUE);
    }

    /// The hash of `text`, never 0.
    static long of(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }
}
