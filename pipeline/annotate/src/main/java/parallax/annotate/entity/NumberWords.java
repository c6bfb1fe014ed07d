package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import parallax.annotate.Token;

/// Reads numbers written in figures or English words: `1,200`, `3.5 million`, `twenty-one`, `two
/// dozen`.
final class NumberWords {

    private static final Pattern FIGURES =
            Pattern.compile("\\d{1,3}(?:[,\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern SUFFIXED =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(k|K|m|M|bn|B|tn|mn)");
    private static final Map<String, Double> SMALL =
            Map.ofEntries(
                    Map.entry("two", 2.0),
                    Map.entry("three", 3.0),
                    Map.entry("four", 4.0),
                    Map.entry("five", 5.0),
                    Map.entry("six", 6.0),
                    Map.entry("seven", 7.0),
                    Map.entry("eight", 8.0),
                    Map.entry("nine", 9.0),
                    Map.entry("ten", 10.0),
                    Map.entry("eleven", 11.0),
                    Map.entry("twelve", 12.0),
                    Map.entry("thirteen", 13.0),
                    Map.entry("fourteen", 14.0),
                    Map.entry("fifteen", 15.0),
                    Map.entry("sixteen", 16.0),
                    Map.entry("seventeen", 17.0),
                    Map.entry("eighteen", 18.0),
                    Map.entry("nineteen", 19.0),
                    Map.entry("twenty", 20.0),
                    Map.entry("thirty", 30.0),
                    Map.entry("forty", 40.0),
                    Map.entry("fifty", 50.0),
                    Map.entry("sixty", 60.0),
                    Map.entry("seventy", 70.0),
                    Map.entry("eighty", 80.0),
                    Map.entry("ninety", 90.0),
                    Map.entry("one", 1.0));
    private static final Map<String, Double> LARGE =
            Map.ofEntries(
                    Map.entry("hundred", 1e2),
                    Map.entry("thousand", 1e3),
                    Map.entry("million", 1e6),
                    Map.entry("billion", 1e9),
                    Map.entry("trillion", 1e12),
                    Map.entry("dozen", 12.0),
                    Map.entry("mn", 1e6),
                    Map.entry("bn", 1e9),
                    Map.entry("tn", 1e12),
                    Map.entry("m", 1e6));

    private NumberWords() {}

    /// A number that ends before token `to`.
    record Number(double value, int to) {
        static final Number NONE = new Number(0, -1);

        boolean isPresent() {
            return to >= 0;
        }
    }

    /// The number that starts at token `from`, or [Number#NONE].
    static Number read(List<Token> tokens, int from) {
        OptionalDouble first = single(word(tokens, from));
        boolean isArticle = word(tokens, from).matches("a|an|A") && isLarge(tokens, from + 1);
        if (first.isEmpty() && !isArticle) {
            return Number.NONE;
        }
        double value = isArticle ? 1 : first.getAsDouble();
        int to = from + 1;
        boolean isWord = isArticle || !Character.isDigit(word(tokens, from).charAt(0));
        if (isWord && value >= 20 && word(tokens, to).equals("-")) {
            OptionalDouble ones = single(word(tokens, to + 1));
            if (ones.isPresent() && ones.getAsDouble() < 10) {
                value += ones.getAsDouble();
                to += 2;
            }
        }
        while (isLarge(tokens, to)) {
            value *= LARGE.get(word(tokens, to).toLowerCase(Locale.ROOT));
            to++;
        }
        return new Number(value, to);
    }

    private static boolean isLarge(List<Token> tokens, int i) {
        String word = word(tokens, i);
        return LARGE.containsKey(word.toLowerCase(Locale.ROOT))
                && (word.length() > 1
                        || i > 0
                                && !word(tokens, i - 1).isEmpty()
                                && Character.isDigit(word(tokens, i - 1).charAt(0)));
    }

    private static OptionalDouble single(String word) {
        if (FIGURES.matcher(word).matches()) {
            return OptionalDouble.of(Double.parseDouble(word.replaceAll("[^\\d.]", "")));
        }
        var suffixed = SUFFIXED.matcher(word);
        if (suffixed.matches()) {
            double factor =
                    switch (suffixed.group(2)) {
                        case "k", "K" -> 1e3;
                        case "bn", "B" -> 1e9;
                        case "tn" -> 1e12;
                        default -> 1e6;
                    };
            return OptionalDouble.of(Double.parseDouble(suffixed.group(1)) * factor);
        }
        Double small = SMALL.get(word.toLowerCase(Locale.ROOT));
        return small == null ? OptionalDouble.empty() : OptionalDouble.of(small);
    }

    static String word(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
