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

    private record Entry(char[] phrase, Kind kind) {}

    private static final int SLOTS = 1 << 12;
    private static final int BITS = 1 << 16;
    private static final int ANYTHING = -1;
    private static final Entry[] NONE = {};
    private static final int[] NO_NEXTS = {};
    private static final Cues ALL = new Cues();

    private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

    /// Phrases by the hash of their first word.
    private final Entry[][] slots = new Entry[SLOTS][];

    /// The two characters behind the first word of each phrase of a slot, [#ANYTHING] where there
    /// are not two: a look here spares most phrases a comparison.
    private final int[][] nexts = new int[SLOTS][];

    /// One bit for the first word of each phrase, with what is in [#nexts] of it: a look here
    /// spares most words of a page all else.
    private final long[] begun = new long[BITS / Long.SIZE];

    private Cues() {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new HashSet<>());
        }
        Arrays.fill(slots, NONE);
        Arrays.fill(nexts, NO_NEXTS);
        for (String[] row : Table.rows("cues.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            phrases.get(kind).add(row[1]);
            put(row[1].toCharArray(), kind);
        }
    }

    private void put(char[] phrase, Kind kind) {
        int hash = 0;
        int end = 0;
        while (end < phrase.length && Letters.isLetterOrDigit(phrase[end])) {
            hash = add(hash, phrase[end++]);
        }
        int slot = hash & SLOTS - 1;
        int last = slots[slot].length;
        slots[slot] = Arrays.copyOf(slots[slot], last + 1);
        slots[slot][last] = new Entry(phrase, kind);
        nexts[slot] = Arrays.copyOf(nexts[slot], last + 1);
        int next = end + 1 < phrase.length ? next(phrase, end) : ANYTHING;
        nexts[slot][last] = next;
        int bit = bit(hash, next);
        begun[bit >> 6] |= 1L << bit;
    }

    /// The two characters at `at`, as one number.
    private static int next(char[] text, int at) {
        return lower(text, at) << 16 | lower(text, at + 1);
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

    /// The bit of a word with that hash before those characters.
    private static int bit(int hash, int next) {
        return (hash + next * 0x9E3779B1) * 0x85EBCA77 >>> 16;
    }

    private boolean isBegun(int bit) {
        return (begun[bit >> 6] >> bit & 1) != 0;
    }

    /// The hash of a word with one more letter or digit, from 0 on.
    ///
    /// @param small the small letter
    static int add(int hash, int small) {
        return hash * 31 + small;
    }

    /// Bits of the kinds of phrase that stand in the line at `at`, where a word with that hash
    /// stands, up to `end`.
    static int marksAt(char[] line, int at, int end, int hash) {
        int next = next(line, end);
        if (!ALL.isBegun(bit(hash, next)) && !ALL.isBegun(bit(hash, ANYTHING))) {
            return 0;
        }
        int slot = hash & SLOTS - 1;
        int[] nexts = ALL.nexts[slot];
        int marks = 0;
        for (int i = 0; i < nexts.length; i++) {
            if (nexts[i] == next || nexts[i] == ANYTHING) {
                Entry entry = ALL.slots[slot][i];
                marks |= stands(line, at, entry.phrase) ? entry.kind.bit : 0;
            }
        }
        return marks;
    }

    /// Compared from the end, since most that begin alike end otherwise.
    private static boolean stands(char[] line, int at, char[] phrase) {
        int end = at + phrase.length;
        if (end > line.length || end < line.length && Character.isLetter(line[end])) {
            return false;
        }
        for (int i = phrase.length - 1; i >= 0; i--) {
            if (lower(line, at + i) != phrase[i]) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char[] line, int at) {
        if (at >= line.length) {
            return ' ';
        }
        char c = line[at];
        return c == '’' ? '\'' : Letters.lower(c);
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
