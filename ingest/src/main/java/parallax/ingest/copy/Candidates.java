package parallax.ingest.copy;

import java.util.List;
import java.util.function.IntConsumer;

/// Looks up in the inverted index which later texts may share enough with a text, so that only
/// those are compared. Not safe for use by several threads.
final class Candidates {

    private final List<long[]> shingles;
    private final Postings postings;
    private final int most;
    private final int[] common;
    private final int[] touched;
    private int size;
    private int unseen;

    /// @param most in how many texts a shingle is looked up
    Candidates(List<long[]> shingles, Postings postings, int most) {
        this.shingles = shingles;
        this.postings = postings;
        this.most = most;
        common = new int[shingles.size()];
        touched = new int[shingles.size()];
    }

    /// Gives every text after `text` that may have `fewest` shingles and the share `share` of the
    /// smaller of both sets in common with it.
    void after(int text, int fewest, double share, IntConsumer candidate) {
        count(text);
        int own = shingles.get(text).length;
        for (int i = 0; i < size; i++) {
            int other = touched[i];
            int atMost = common[other] + unseen;
            int smaller = Math.min(own, shingles.get(other).length);
            if (atMost >= fewest && atMost >= share * smaller) {
                candidate.accept(other);
            }
            common[other] = 0;
        }
    }

    private void count(int text) {
        size = 0;
        unseen = 0;
        for (long shingle : shingles.get(text)) {
            int slot = postings.slot(shingle);
            if (slot >= 0) {
                boolean isCommonplace = postings.count(slot) > most;
                if (isCommonplace && postings.text(slot, most - 1) < text) {
                    unseen++;
                } else {
                    count(text, slot);
                }
            }
        }
    }

    private void count(int text, int slot) {
        for (int i = postings.count(slot) - 1; i >= 0; i--) {
            int other = postings.text(slot, i);
            if (other <= text) {
                return;
            }
            if (common[other]++ == 0) {
                touched[size++] = other;
            }
        }
    }
}
