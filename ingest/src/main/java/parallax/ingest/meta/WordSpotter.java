package parallax.ingest.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Says which of a few groups of words a short text holds, in one pass and without regard to the
/// case of ASCII letters: class and id attributes are asked by the hundred on every page.
public final class WordSpotter {

    private static final int SLOTS = 1 << 12;

    private record Entry(String word, int group) {}

    private static final Entry[] NONE = {};
    private final Entry[][] slots = new Entry[SLOTS][];
    private final boolean[] isUsed = new boolean[SLOTS];

    /// Looks for lower-case words of three letters or more.
    ///
    /// @param groups words by the bit that is set when one of them is found
    public WordSpotter(Map<Integer, List<String>> groups) {
        Arrays.fill(slots, NONE);
        groups.forEach((group, words) -> words.forEach(word -> put(word, group)));
    }

    static WordSpotter of(String... words) {
        return new WordSpotter(Map.of(1, List.of(words)));
    }

    private void put(String word, int group) {
        int slot = slot(word.charAt(0), word.charAt(1), word.charAt(2));
        Entry[] entries = Arrays.copyOf(slots[slot], slots[slot].length + 1);
        entries[entries.length - 1] = new Entry(word, group);
        slots[slot] = entries;
        isUsed[slot] = true;
    }

    /// The bits of all groups with a word inside `text`.
    public int find(String text) {
        int found = 0;
        char first = ' ';
        char second = ' ';
        for (int i = 0; i < text.length(); i++) {
            char third = text.charAt(i);
            int slot = slot(first, second, third);
            if (isUsed[slot] && i > 1) {
                found |= at(text, i - 2, slots[slot], found);
            }
            first = second;
            second = third;
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

    /// The same for small and capital letters, which differ in one bit.
    private static int slot(char first, char second, char third) {
        return ((first | ' ') * 31 * 31 + (second | ' ') * 31 + (third | ' ')) & (SLOTS - 1);
    }

    private static char lower(String text, int at) {
        char c = text.charAt(at);
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
