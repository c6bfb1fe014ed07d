package parallax.ingest.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Says which of a few groups of words a short text holds, in one pass and without regard to the
/// case of ASCII letters: class and id attributes are asked by the hundred on every page.
public final class WordSpotter {

    private static final int BITS = 5;
    private static final int STARTS = 1 << 3 * BITS;
    private static final int SLOTS = 1 << 2 * BITS;

    private record Entry(String word, int group) {}

    private static final Entry[] NONE = {};

    /// Words by the last bits of their first three letters, five bits each.
    private final Entry[][] words = new Entry[SLOTS][];

    /// One bit for each three letters that begin a word: few places of a text do.
    private final long[] starts = new long[STARTS / Long.SIZE];

    /// Looks for lower-case words of three letters or more.
    ///
    /// @param groups words by the bit that is set when one of them is found
    public WordSpotter(Map<Integer, List<String>> groups) {
        Arrays.fill(words, NONE);
        groups.forEach((group, words) -> words.forEach(word -> put(word, group)));
    }

    static WordSpotter of(String... words) {
        return new WordSpotter(Map.of(1, List.of(words)));
    }

    private void put(String word, int group) {
        int start = add(add(add(0, word.charAt(0)), word.charAt(1)), word.charAt(2));
        int slot = start & SLOTS - 1;
        Entry[] known = words[slot];
        Entry[] entries = Arrays.copyOf(known, known.length + 1);
        entries[known.length] = new Entry(word, group);
        words[slot] = entries;
        starts[start >> 6] |= 1L << start;
    }

    /// The last three letters with one more, the same for small and capital ones.
    private static int add(int letters, char c) {
        return (letters << BITS | c & (1 << BITS) - 1) & STARTS - 1;
    }

    /// The bits of all groups with a word inside `text`.
    public int find(String text) {
        int found = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters = add(letters, text.charAt(i));
            if ((starts[letters >> 6] >> letters & 1) != 0 && i > 1) {
                found |= at(text, i - 2, words[letters & SLOTS - 1], found);
            }
        }
        return found;
    }

    private static int at(String text, int at, Entry[] entries, int known) {
        int found = known;
        for (Entry entry : entries) {
            if ((found & entry.group) == 0 && matches(text, at, entry.word)) {
                found |= entry.group;
            }
        }
        return found;
    }

    /// Compared from the end, since most that begin alike end otherwise.
    private static boolean matches(String text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = word.length() - 1; i >= 0; i--) {
            if (lower(text, at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(String text, int at) {
        char c = text.charAt(at);
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
