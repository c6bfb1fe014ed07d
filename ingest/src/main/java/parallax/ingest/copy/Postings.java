package parallax.ingest.copy;

import java.util.Arrays;
import java.util.List;

/// The inverted index: for every shingle that stands in two texts or more, which texts those are.
///
/// Sorted arrays of numbers throughout: 8 bytes a shingle while it is built, 4 bytes an entry
/// after.
final class Postings {

    private static final int BUCKET_BITS = 16;

    private final long[] shared;
    private final int[] starts;
    private final int[] texts;
    private final int[] buckets = new int[(1 << BUCKET_BITS) + 1];

    private Postings(long[] shared, List<long[]> shingles) {
        this.shared = shared;
        bucket();
        starts = new int[shared.length + 1];
        for (long[] text : shingles) {
            for (long shingle : text) {
                int slot = slot(shingle);
                if (slot >= 0) {
                    starts[slot + 1]++;
                }
            }
        }
        for (int i = 0; i < shared.length; i++) {
            starts[i + 1] += starts[i];
        }
        texts = new int[starts[shared.length]];
        fill(shingles);
    }

    /// Indexes texts, numbered from 0 in their order.
    static Postings of(List<long[]> shingles) {
        long[] all = new long[Math.toIntExact(shingles.stream().mapToLong(s -> s.length).sum())];
        int size = 0;
        for (long[] text : shingles) {
            System.arraycopy(text, 0, all, size, text.length);
            size += text.length;
        }
        Arrays.parallelSort(all);
        int kept = 0;
        for (int i = 1; i < size; i++) {
            if (all[i] == all[i - 1] && (kept == 0 || all[kept - 1] != all[i])) {
                all[kept++] = all[i];
            }
        }
        return new Postings(Arrays.copyOf(all, kept), shingles);
    }

    /// The number of a shingle, or -1 when it stands in one text at most.
    int slot(long shingle) {
        int bucket = bucketOf(shingle);
        int at = Arrays.binarySearch(shared, buckets[bucket], buckets[bucket + 1], shingle);
        return Math.max(at, -1);
    }

    /// How many texts a shingle stands in.
    int count(int slot) {
        return starts[slot + 1] - starts[slot];
    }

    /// The `i`th text a shingle stands in, in their order.
    int text(int slot, int i) {
        return texts[starts[slot] + i];
    }

    private void fill(List<long[]> shingles) {
        int[] next = Arrays.copyOf(starts, shared.length);
        for (int text = 0; text < shingles.size(); text++) {
            for (long shingle : shingles.get(text)) {
                int slot = slot(shingle);
                if (slot >= 0) {
                    texts[next[slot]++] = text;
                }
            }
        }
    }

    private void bucket() {
        int at = 0;
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            while (at < shared.length && bucketOf(shared[at]) < bucket) {
                at++;
            }
            buckets[bucket] = at;
        }
    }

    private static int bucketOf(long shingle) {
        return (int) ((shingle ^ Long.MIN_VALUE) >>> (Long.SIZE - BUCKET_BITS));
    }
}
