package parallax.ingest.extract;

import java.util.EnumMap;
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

    private static final Cues ALL = new Cues();

    private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);

    private Cues() {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new HashSet<>());
        }
        for (String[] row : Table.rows("cues.tsv")) {
            phrases.get(Kind.valueOf(row[0].toUpperCase(Locale.ROOT))).add(row[1]);
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

    /// True when the line holds such a phrase anywhere.
    static boolean holds(Kind kind, String line) {
        String plain = plain(line);
        return ALL.phrases.get(kind).stream().anyMatch(plain::contains);
    }

    /// The first line that holds such a phrase as words of its own.
    static Optional<String> find(Kind kind, List<String> lines) {
        return lines.stream().filter(line -> holdsWord(kind, line)).findFirst();
    }

    private static boolean holdsWord(Kind kind, String line) {
        String plain = plain(line);
        for (String phrase : ALL.phrases.get(kind)) {
            int at = plain.indexOf(phrase);
            int end = at + phrase.length();
            if (at >= 0
                    && (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1)))
                    && (end == plain.length() || !Character.isLetter(plain.charAt(end)))) {
                return true;
            }
        }
        return false;
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
