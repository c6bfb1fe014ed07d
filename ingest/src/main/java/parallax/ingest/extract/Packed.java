package parallax.ingest.extract;

import java.util.Arrays;

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

    /// Several names as numbers.
    static long[] all(String... names) {
        return Arrays.stream(names).mapToLong(Packed::of).toArray();
    }

    /// A name with one more character, whatever its case.
    static long add(long name, int c) {
        return name << 8 | (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }

    static boolean isAny(long name, long[] names) {
        return find(name, names) >= 0;
    }

    /// Where a name stands among others, or -1.
    static int find(long name, long[] names) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return -1;
    }
}
