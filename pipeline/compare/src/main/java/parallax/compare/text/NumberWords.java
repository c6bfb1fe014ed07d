package parallax.compare.text;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// English words for numbers.
final class NumberWords {

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
                    Map.entry("trillion", 1e12),
                    Map.entry("dozen", 12.0),
                    Map.entry("crore", 1e7),
                    Map.entry("lakh", 1e5));
    private static final Map<String, Double> CARDINAL = cardinals();
    private static final Map<String, Double> ORDINAL = ordinals();

    private NumberWords() {}

    static OptionalDouble cardinal(String norm) {
        Double value = CARDINAL.get(norm);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    static OptionalDouble ordinal(String norm) {
        Double value = ORDINAL.get(norm);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// What a word after a number multiplies it by, 0 when it does not.
    static double scale(String norm) {
        String singular =
                norm.endsWith("s") && norm.length() > 3
                        ? norm.substring(0, norm.length() - 1)
                        : norm;
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
        map.put("both", 2.0);
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
