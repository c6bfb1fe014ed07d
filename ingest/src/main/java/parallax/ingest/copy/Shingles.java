package parallax.ingest.copy;

import java.util.Arrays;

/// The set of all runs of five words of a text, as sorted 64-bit numbers.
///
/// Runs that stand wholly between quotation marks are left out: two outlets that quote the same
/// statement did not copy each other. A text that is nearly all quotation keeps them. Measured on
/// `neardup_synth` (dev): F1 .996 without the quoted runs, .977 with them.
final class Shingles {

    /// Words in a run.
    static final int LENGTH = 5;

    private static final double MOSTLY_QUOTED = 0.3;

    private Shingles() {}

    /// The runs of a text.
    static long[] of(Words words) {
        int all = Math.max(0, words.size() - LENGTH + 1);
        long[] kept = new long[all];
        int size = 0;
        for (int i = 0; i < all; i++) {
            if (!isQuoted(words, i)) {
                kept[size++] = hash(words, i);
            }
        }
        if (size < all * MOSTLY_QUOTED) {
            for (size = 0; size < all; size++) {
                kept[size] = hash(words, size);
            }
        }
        return distinct(kept, size);
    }

    /// The run that begins at a word.
    static long hash(Words words, int start) {
        long hash = 0;
        for (int i = start; i < start + LENGTH; i++) {
            hash = (hash ^ words.at(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /// How many runs two texts have in common.
    static int common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Long.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static boolean isQuoted(Words words, int start) {
        for (int i = start; i < start + LENGTH; i++) {
            if (!words.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private static long[] distinct(long[] hashes, int size) {
        Arrays.sort(hashes, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }
}
