package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Phrases that tell furniture, walls, disclosures and kinds of article (`cues.tsv`).
final class Cues {

    /// What a phrase tells.
    enum Kind {
        LINE,
        SECTION,
        PITCH,
        PAY,
        AI,
        FAQ,
        OPINION,
        LIVE
    }

    private static final int SLOTS = 1 << 12;
    private static final Cues ALL = new Cues();

    private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

    /// Per kind: phrases by the hash of their first four characters.
    private final Map<Kind, Map<Integer, List<String>>> starts = new EnumMap<>(Kind.class);

    /// Per kind: a quick look whether any phrase may start so.
    private final Map<Kind, boolean[]> mayStart = new EnumMap<>(Kind.class);

    private Cues() {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new HashSet<>());
            starts.put(kind, new HashMap<>());
            mayStart.put(kind, new boolean[SLOTS]);
        }
        for (String[] row : Table.rows("cues.tsv")) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            phrases.get(kind).add(row[1]);
            String padded = (row[1] + "  ").substring(0, 4);
            mayStart.get(kind)[hash(padded, 0) & SLOTS - 1] = true;
            starts.get(kind).computeIfAbsent(hash(padded, 0), _ -> new ArrayList<>()).add(row[1]);
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

    /// The first line that holds such a phrase as words of its own.
    static Optional<String> find(Kind kind, List<String> lines) {
        for (String line : lines) {
            if (holds(kind, line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// True when the line holds such a phrase as words of its own.
    static boolean holds(Kind kind, String line) {
        Map<Integer, List<String>> starts = ALL.starts.get(kind);
        boolean[] mayStart = ALL.mayStart.get(kind);
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Letters.isLetterOrDigit(line.charAt(i));
            if (letter && !inWord) {
                int hash = hash(line, i);
                if (mayStart[hash & SLOTS - 1] && begins(line, i, starts.get(hash))) {
                    return true;
                }
            }
            inWord = letter;
        }
        return false;
    }

    private static boolean begins(String line, int at, List<String> phrases) {
        if (phrases == null) {
            return false;
        }
        for (String phrase : phrases) {
            int end = at + phrase.length();
            if (matches(line, at, phrase)
                    && (end >= line.length() || !Character.isLetter(line.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String line, int at, String phrase) {
        if (at + phrase.length() > line.length()) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
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

    private static int hash(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + 4; i++) {
            hash = hash * 31 + lower(text, i);
        }
        return hash;
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
