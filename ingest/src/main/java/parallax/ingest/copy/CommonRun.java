package parallax.ingest.copy;

import java.util.Arrays;

/// The longest run of words that two texts have in common.
///
/// @param length how many words
/// @param start the run's first word in the first text
record CommonRun(int length, int start) {

    /// The low bits of a number hold the place of a run in the second text.
    private static final long POSITION = (1L << 24) - 1;

    /// How often a run is looked at in the second text: enough for news, not for a text that says
    /// one word a million times.
    private static final int MOST_PLACES = 32;

    /// Finds it among the runs that begin with a common [Shingles] run; shorter ones are no run.
    static CommonRun of(Words a, Words b) {
        long[] starts = new long[Math.max(0, b.size() - Shingles.LENGTH + 1)];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Shingles.hash(b, i) & ~POSITION | i & POSITION;
        }
        Arrays.sort(starts);
        CommonRun best = new CommonRun(0, 0);
        for (int i = 0; i + Math.max(Shingles.LENGTH, best.length()) <= a.size(); i++) {
            best = longer(best, a, i, b, starts);
        }
        return best;
    }

    /// Tries every place of the second text where the five words at `i` stand.
    private static CommonRun longer(CommonRun best, Words a, int i, Words b, long[] starts) {
        CommonRun longest = best;
        long key = Shingles.hash(a, i) & ~POSITION;
        int found = Arrays.binarySearch(starts, key);
        int from = found < 0 ? -found - 1 : found;
        int to = Math.min(starts.length, from + MOST_PLACES);
        for (int s = from; s < to && (starts[s] & ~POSITION) == key; s++) {
            int j = (int) (starts[s] & POSITION);
            boolean isInner = i > 0 && j > 0 && a.at(i - 1) == b.at(j - 1);
            int length = isInner ? 0 : length(a, i, b, j);
            if (length > longest.length()) {
                longest = new CommonRun(length, i);
            }
        }
        return longest;
    }

    private static int length(Words a, int i, Words b, int j) {
        int n = 0;
        while (i + n < a.size() && j + n < b.size() && a.at(i + n) == b.at(j + n)) {
            n++;
        }
        return n;
    }
}
