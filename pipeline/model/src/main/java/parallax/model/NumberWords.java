package parallax.model;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// English words for numbers, in lower case.
public final class NumberWords {

    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                            + " fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS =
            "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] ORDINALS =
            ("_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                            + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                            + " nineteenth")
                    .split(" ");
    private static final Map<String, Double> SCALES =
            Map.ofEntries(
                    Map.entry("hundred", 1e2),
                    Map.entry("thousand", 1e3),
                    Map.entry("k", 1e3),
                    Map.entry("million", 1e6),
                    Map.entry("m", 1e6),
                    Map.entry("mn", 1e6),
                    Map.entry("billion", 1e9),
                    Map.entry("bn", 1e9),
                    Map.entry("tn", 1e12),
                    Map.entry("trillion", 1e12),
                    Map.entry("dozen", 12.0),
                    Map.entry("crore", 1e7),
                    Map.entry("lakh", 1e5));
    private static final Map<String, Double> CARDINAL = cardinals();
    private static final Map<String, Double> ORDINAL = ordinals();

    private NumberWords() {}

    /// What `twenty` counts; empty for any other word, and for `zero`.
    public static OptionalDouble cardinal(String word) {
        Double value = CARDINAL.get(word);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// The place `third` or `twentieth` names; empty for any other word.
    public static OptionalDouble ordinal(String word) {
        Double value = ORDINAL.get(word);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// What a word after a number multiplies it by (`million`, `dozens`, `bn`), 0 when it does not.
    public static double scale(String word) {
        String singular =
                word.endsWith("s") && word.length() > 3
                        ? word.substring(0, word.length() - 1)
                        : word;
        return SCALES.getOrDefault(singular, 0.0);
    }

    private static Map<String, Double> cardinals() {
        Map<String, Double> map = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            map.put(SMALL[i], (double) i);
        }
        for (int i = 2; i < TENS.length; i++) {
            map.put(TENS[i], 10.0 * i);
        }
        map.remove("zero");
        return Map.copyOf(map);
    }

    private static Map<String, Double> ordinals() {
        Map<String, Double> map = new HashMap<>();
        for (int i = 1; i < ORDINALS.length; i++) {
            map.put(ORDINALS[i], (double) i);
        }
        for (int i = 2; i < TENS.length; i++) {
            String tens = TENS[i].substring(0, TENS[i].length() - 1);
            map.put(tens + "ieth", 10.0 * i);
        }
        return Map.copyOf(map);
    }
}
