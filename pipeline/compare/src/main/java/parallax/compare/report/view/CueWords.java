package parallax.compare.report.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parallax.compare.text.Stems;

/// The words of a cue as they stand, and what all forms of one reporting word have in common:
/// “claims”, “has also claimed” and “claiming” are one.
///
/// @param text the words, lower case, without marks around them
record CueWords(String text) {

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    // Helping verbs and adverbs: closed classes, and words in -ly.
    private static final Set<String> HELPING =
            Set.of(
                    "has", "have", "had", "having", "is", "are", "was", "were", "be", "been",
                    "being", "will", "would", "can", "could", "may", "might", "must", "should",
                    "do", "does", "did", "to", "also", "then", "later", "again", "already", "still",
                    "now", "just", "only", "since", "once", "ever", "often", "even", "both", "that",
                    "further", "yet", "and", "it", "he", "she", "they", "who");
    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("said", "say"),
                    Map.entry("told", "tell"),
                    Map.entry("wrote", "write"),
                    Map.entry("written", "write"),
                    Map.entry("thought", "think"),
                    Map.entry("knew", "know"),
                    Map.entry("known", "know"),
                    Map.entry("felt", "feel"),
                    Map.entry("found", "find"),
                    Map.entry("held", "hold"),
                    Map.entry("meant", "mean"),
                    Map.entry("spoke", "speak"),
                    Map.entry("spoken", "speak"),
                    Map.entry("saw", "see"),
                    Map.entry("seen", "see"),
                    Map.entry("swore", "swear"),
                    Map.entry("sworn", "swear"),
                    Map.entry("read", "read"),
                    Map.entry("denied", "deny"),
                    Map.entry("denies", "deny"));

    static CueWords of(String cue) {
        String words = cue.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return new CueWords(EDGES.matcher(words).replaceAll(""));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// What its forms share; for a cue of helping words alone, the words themselves.
    String key() {
        List<String> telling =
                Arrays.stream(text.split(" "))
                        .filter(w -> !isHelping(w))
                        .map(CueWords::form)
                        .toList();
        return telling.isEmpty() ? text : String.join(" ", telling);
    }

    /// True for more than a verb with one word beside it, which tells of one case only.
    boolean isLong() {
        return key().split(" ").length > 2;
    }

    private static boolean isHelping(String word) {
        return HELPING.contains(word) || word.length() > 4 && word.endsWith("ly");
    }

    private static String form(String word) {
        String plain = word.replaceAll("[^\\p{L}\\p{M}’'-]", "");
        return FORMS.getOrDefault(plain, Stems.of(plain));
    }

    /// Lists `forms` by how often each is used, as far as `shown`.
    static String list(Map<String, Integer> forms, int shown) {
        return forms.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(e -> e.getKey().length())
                                .thenComparing(Map.Entry::getKey))
                .limit(shown)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
