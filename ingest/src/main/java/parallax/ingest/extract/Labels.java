package parallax.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Class and id names that say outright that a block is not the article: hidden by the style sheet,
/// readers' comments, or something beside (`labels.tsv`). Unlike the words that [Zone] looks for, a
/// label counts only as a whole name, or as a whole word of one: `overflow-hidden` hides nothing.
final class Labels {

    private static final Map<String, Integer> WHOLE = new HashMap<>();
    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        for (String[] row : Table.rows("labels.tsv")) {
            switch (row[0]) {
                case "cloak" -> WHOLE.put(row[1], Zone.CLOAK);
                case "reply" -> WHOLE.put(row[1], Zone.REPLY);
                case "annex" -> WHOLE.put(row[1], Zone.ANNEX);
                case "annex-word" -> WORDS.put(row[1], Zone.ANNEX);
                default -> throw new IllegalStateException("labels.tsv: no kind " + row[0]);
            }
        }
    }

    private Labels() {}

    /// All labels: names that hold none of them need not be looked at.
    static List<String> all() {
        return Stream.concat(WHOLE.keySet().stream(), WORDS.keySet().stream()).toList();
    }

    /// Bits of [Zone] for what class and id say outright.
    static int of(String names) {
        int zones = 0;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || names.charAt(i) <= ' ') {
                zones |= i == start ? 0 : WHOLE.getOrDefault(names.substring(start, i), 0);
                start = i + 1;
            }
        }
        for (Map.Entry<String, Integer> word : WORDS.entrySet()) {
            zones |= holds(names, word.getKey()) ? word.getValue() : 0;
        }
        return zones;
    }

    private static boolean holds(String names, String word) {
        char first = word.charAt(0);
        for (int i = 0; i + word.length() <= names.length(); i++) {
            if ((names.charAt(i) | ' ') == first
                    && names.regionMatches(true, i, word, 0, word.length())
                    && parts(names, i)
                    && parts(names, i + word.length())) {
                return true;
            }
        }
        return false;
    }

    /// True where a word may begin or end: beside anything but a letter, and between a small letter
    /// and a capital.
    private static boolean parts(String names, int at) {
        if (at == 0 || at == names.length()) {
            return true;
        }
        char before = names.charAt(at - 1);
        char after = names.charAt(at);
        return !isLetter(before) || !isLetter(after) || before >= 'a' && after <= 'Z';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
