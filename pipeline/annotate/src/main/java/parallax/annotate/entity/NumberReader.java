package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.model.NumberWords;

/// Reads numbers written in figures or English words: `1,200`, `3.5 million`, `twenty-one`, `two
/// dozen`.
final class NumberReader {

    private static final Pattern FIGURES =
            Pattern.compile("\\d{1,3}(?:[,\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern GROUPING = Pattern.compile("[^\\d.]");
    private static final Pattern SUFFIXED =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(k|K|m|M|bn|B|tn|mn)");

    private static final Set<String> ARTICLES = Set.of("a", "an", "A");

    private NumberReader() {}

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
        boolean isArticle = ARTICLES.contains(word(tokens, from)) && isLarge(tokens, from + 1);
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
            value *= NumberWords.scale(word(tokens, to).toLowerCase(Locale.ROOT));
            to++;
        }
        return new Number(value, to);
    }

    private static boolean isLarge(List<Token> tokens, int i) {
        String word = word(tokens, i);
        return NumberWords.scale(word.toLowerCase(Locale.ROOT)) > 0
                && (word.length() > 1
                        || i > 0
                                && !word(tokens, i - 1).isEmpty()
                                && Character.isDigit(word(tokens, i - 1).charAt(0)));
    }

    private static OptionalDouble single(String word) {
        boolean isFigure = !word.isEmpty() && Character.isDigit(word.charAt(0));
        return isFigure ? figure(word) : NumberWords.cardinal(word.toLowerCase(Locale.ROOT));
    }

    private static OptionalDouble figure(String word) {
        if (FIGURES.matcher(word).matches()) {
            return OptionalDouble.of(Double.parseDouble(GROUPING.matcher(word).replaceAll("")));
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
        return NumberWords.cardinal(word.toLowerCase(Locale.ROOT));
    }

    static String word(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
