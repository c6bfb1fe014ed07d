package parallax.ingest.extract;

/// The last eight letters of a tag's or an attribute's name as one number, which costs less to
/// compare than a text.
final class Packed {

    private Packed() {}

    /// A name in lower case as a number.
    static long of(String name) {
        long packed = 0;
        for (int i = 0; i < name.length(); i++) {
            packed = add(packed, name.charAt(i));
        }
        return packed;
    }

    /// A name with one more character, whatever its case.
    static long add(long name, int c) {
        return name << 8 | (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
}
