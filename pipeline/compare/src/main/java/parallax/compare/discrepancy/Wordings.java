package parallax.compare.discrepancy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.compare.text.Token;
import parallax.model.NumberWords;

/// Whether two stretches of words are one said aloud: written together or apart, in full or short,
/// in figures or letters, in British or American spelling.
final class Wordings {

    private static final Map<String, String> FULL =
            Map.ofEntries(
                    Map.entry("can't", "cannot"),
                    Map.entry("won't", "willnot"),
                    Map.entry("shan't", "shallnot"),
                    Map.entry("sen", "senator"),
                    Map.entry("rep", "representative"),
                    Map.entry("gov", "governor"),
                    Map.entry("mr", "mister"),
                    Map.entry("dr", "doctor"),
                    Map.entry("us", "unitedstates"),
                    Map.entry("uk", "unitedkingdom"),
                    Map.entry("eu", "europeanunion"),
                    Map.entry("un", "unitednations"),
                    Map.entry("no.", "number"),
                    Map.entry("no", "number"),
                    Map.entry("%", "percent"),
                    Map.entry("ok", "okay"),
                    Map.entry("gonna", "goingto"),
                    Map.entry("wanna", "wantto"),
                    Map.entry("gotta", "gotto"),
                    Map.entry("till", "until"),
                    Map.entry("ii", "2"),
                    Map.entry("iii", "3"),
                    Map.entry("iv", "4"),
                    Map.entry("&", "and"));
    private static final Map<String, String> SHORT =
            Map.of(
                    "'re", "are", "'ve", "have", "'ll", "will", "'m", "am", "n't", "not", "'s",
                    "is", "'d", "would");
    private static final Set<String> FILLING =
            Set.of("uh", "um", "er", "ah", "well", "you", "know");

    private Wordings() {}

    /// True when both stretches say the same words.
    static boolean isOne(List<Token> a, List<Token> b) {
        String x = letters(a);
        String y = letters(b);
        boolean spelt = x.length() > 3 && Spelling.near(x, y);
        return x.equals(y) || spelt || isFilling(a) && isFilling(b);
    }

    private static boolean isFilling(List<Token> words) {
        return words.stream().allMatch(t -> FILLING.contains(t.norm()));
    }

    private static String letters(List<Token> words) {
        return words.stream().map(t -> full(t.norm())).collect(Collectors.joining());
    }

    private static String full(String norm) {
        String known = FULL.getOrDefault(norm, norm);
        if (known.equals(norm)) {
            for (Map.Entry<String, String> end : SHORT.entrySet()) {
                if (norm.endsWith(end.getKey())) {
                    known =
                            norm.substring(0, norm.length() - end.getKey().length())
                                    + end.getValue();
                }
            }
        }
        OptionalDouble rank = NumberWords.ordinal(known);
        if (rank.isPresent()) {
            return (int) rank.getAsDouble() + "th";
        }
        OptionalDouble number = NumberWords.cardinal(known);
        return number.isPresent()
                ? String.valueOf((int) number.getAsDouble())
                : known.replaceAll("[^\\p{L}\\p{N}%]", "")
                        .replaceAll("(?<=\\d)(?:st|nd|rd)$", "th");
    }
}
