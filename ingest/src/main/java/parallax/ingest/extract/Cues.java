package parallax.ingest.extract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Phrases that tell furniture, walls, disclosures and kinds of article (`cues.tsv`).
final class Cues {

    /// What a phrase tells.
    enum Kind {
        LINE,
        SECTION,
        PITCH,
        NOTICE,
        PAY,
        AI,
        FAQ,
        OPINION,
        LIVE,
        HOUSE,
        READER;

        /// The kind as a bit of [Cues#marks(String)].
        final int bit = 1 << ordinal();
    }

    private record Entry(String phrase, Kind kind) {}

    private static final int SLOTS = 1 << 12;
    private static final Entry[] NONE = {};
    private static final Cues ALL = new Cues();

    private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

    /// Phrases by the hash of their first word.
    private final Entry[][] slots = new Entry[SLOTS][];

    /// One bit a slot that holds phrases: most words of a page begin none.
    private final long[] used = new long[SLOTS / Long.SIZE];

    private Cues() {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new HashSet<>());
        }
        Arrays.fill(slots, NONE);
        for (String[] row : Table.rows("cues.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            phrases.get(kind).add(row[1]);
            int slot = slot(row[1]);
            Entry[] entries = Arrays.copyOf(slots[slot], slots[slot].length + 1);
            entries[entries.length - 1] = new Entry(row[1], kind);
            slots[slot] = entries;
            used[slot >> 6] |= 1L << slot;
        }
    }

    /// True when the line, without its closing punctuation, is such a phrase.
    static boolean is(Kind kind, String line) {
        return ALL.phrases.get(kind).contains(plain(line));
    }

    /// True when the line starts with such a phrase.
    static boolean starts(Kind kind, String line) {
        String plain = plain(line) + " ";
        return ALL.phrases.get(kind).stream().anyMatch(plain::startsWith);
    }

    /// True when the line holds such a phrase as words of its own.
    static boolean holds(Kind kind, String line) {
        return (marks(line) & kind.bit) != 0;
    }

    /// Bits of all kinds of phrase that the line holds as words of its own.
    static int marks(String line) {
        return new Tally(line).marks;
    }

    /// The hash of a word with one more letter or digit, from 0 on; the same for small and capital
    /// letters.
    static int add(int hash, char c) {
        return hash * 31 + Letters.lower(c);
    }

    /// Bits of the kinds of phrase that stand in the line at `at`, where a word with that hash
    /// stands.
    static int marksAt(String line, int at, int hash) {
        int slot = hash & SLOTS - 1;
        if ((ALL.used[slot >> 6] >> slot & 1) == 0) {
            return 0;
        }
        int marks = 0;
        for (Entry entry : ALL.slots[slot]) {
            int end = at + entry.phrase.length();
            if (matches(line, at, entry.phrase)
                    && (end >= line.length() || !Character.isLetter(line.charAt(end)))) {
                marks |= entry.kind.bit;
            }
        }
        return marks;
    }

    /// Compared from the end, since most that begin alike end otherwise.
    private static boolean matches(String line, int at, String phrase) {
        if (at + phrase.length() > line.length()) {
            return false;
        }
        for (int i = phrase.length() - 1; i >= 0; i--) {
            if (lower(line, at + i) != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(String line, int at) {
        if (at >= line.length()) {
            return ' ';
        }
        char c = line.charAt(at);
        return c == '’' ? '\'' : Letters.lower(c);
    }

    private static int slot(String phrase) {
        int hash = 0;
        for (int i = 0; i < phrase.length() && Letters.isLetterOrDigit(phrase.charAt(i)); i++) {
            hash = add(hash, phrase.charAt(i));
        }
        return hash & SLOTS - 1;
    }

    private static String plain(String line) {
        String lower = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        int end = lower.length();
        while (end > 0 && ":.!… »>→".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }
}
