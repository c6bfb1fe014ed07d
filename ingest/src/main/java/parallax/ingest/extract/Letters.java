package parallax.ingest.extract;

/// Character tests that answer for ASCII without a look into Unicode's tables: pages are mostly
/// ASCII, and each of their characters is tested several times.
final class Letters {

    private Letters() {}

    static boolean isLetterOrDigit(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    static boolean isLetter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    static char lower(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c + 32) : c : Character.toLowerCase(c);
    }
}
