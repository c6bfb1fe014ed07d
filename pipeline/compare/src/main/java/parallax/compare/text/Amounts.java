package parallax.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import parallax.model.NumberWords;
import parallax.model.Quantity.Bound;
import parallax.model.Span;

/// Reads the numbers of a sentence with unit, counted noun and bound.
final class Amounts {

    private static final Set<String> CURRENCY =
            Set.of("dollar", "euro", "pound", "yen", "yuan", "rubl", "rupe", "franc");
    private static final Set<String> COUNTRIES = Set.of("us", "a", "au", "c", "ca", "nz", "hk");
    private static final Set<String> MEASURE =
            Set.of(
                    "kilometer",
                    "kilometr",
                    "km",
                    "mil",
                    "mile",
                    "meter",
                    "metr",
                    "foot",
                    "feet",
                    "ton",
                    "tonn",
                    "kilogram",
                    "kg",
                    "hour",
                    "minut",
                    "second",
                    "day",
                    "week",
                    "month",
                    "year",
                    "degre",
                    "acr",
                    "hectar",
                    "gallon",
                    "liter",
                    "litr",
                    "barrel");

    private final List<Token> tokens;
    private int at;

    private Amounts(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Amount> of(List<Token> tokens) {
        return new Amounts(tokens).read();
    }

    private List<Amount> read() {
        List<Amount> amounts = new ArrayList<>();
        while (at < tokens.size()) {
            int first = at;
            OptionalDouble ordinal = ordinal(tokens.get(at));
            OptionalDouble value = ordinal.isPresent() ? ordinal : cardinal();
            if (value.isPresent()) {
                amounts.add(amount(value.getAsDouble(), ordinal.isPresent(), first));
            }
            at++;
        }
        return List.copyOf(amounts);
    }

    private OptionalDouble ordinal(Token token) {
        if (token.kind() == Token.Kind.NUMBER && Character.isLetter(last(token.norm()))) {
            String digits = token.norm().substring(0, token.norm().length() - 2);
            return parse(digits);
        }
        return "second".equals(token.norm()) && at > 0 && isNumber(tokens.get(at - 1))
                ? OptionalDouble.empty()
                : NumberWords.ordinal(token.norm());
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER || cardinal(token.norm()).isPresent();
    }

    /// A run such as `25 million`, `twenty - five`, `two hundred`; moves on to its last token.
    private OptionalDouble cardinal() {
        OptionalDouble start = simple(tokens.get(at));
        if (start.isEmpty()) {
            return start;
        }
        double value = tens(start.getAsDouble());
        while (at + 1 < tokens.size() && NumberWords.scale(tokens.get(at + 1).norm()) > 0) {
            value *= NumberWords.scale(tokens.get(++at).norm());
        }
        return OptionalDouble.of(value);
    }

    private double tens(double value) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).text().equals("-")) {
            next++;
        }
        if (value >= 20 && value < 100 && tokens.get(at).kind() != Token.Kind.NUMBER) {
            OptionalDouble ones =
                    next < tokens.size()
                            ? cardinal(tokens.get(next).norm())
                            : OptionalDouble.empty();
            if (ones.isPresent() && ones.getAsDouble() < 10) {
                at = next;
                return value + ones.getAsDouble();
            }
        }
        return value;
    }

    private static OptionalDouble simple(Token token) {
        return switch (token.kind()) {
            case NUMBER -> parse(token.norm());
            case WORD, NAME ->
                    token.norm().equals("dozen") || token.norm().equals("dozens")
                            ? OptionalDouble.of(12)
                            : cardinal(token.norm());
            case MARK -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble cardinal(String norm) {
        return norm.equals("both") ? OptionalDouble.of(2) : NumberWords.cardinal(norm);
    }

    private static OptionalDouble parse(String digits) {
        String plain =
                digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? digits.replace(",", "") : digits;
        try {
            return OptionalDouble.of(Double.parseDouble(plain));
        } catch (NumberFormatException notOneNumber) {
            return OptionalDouble.empty();
        }
    }

    private Amount amount(double value, boolean ordinal, int first) {
        String unit = ordinal ? "th" : unit(first, at);
        Span span = Span.of(tokens.get(first).span().start(), tokens.get(at).span().end());
        return new Amount(value, unit, head(at + 1), bound(first), first, at, span);
    }

    private String unit(int first, int last) {
        if (isCurrencySign(first - 1)) {
            return tokens.get(first - 1).text();
        }
        String after = last + 1 < tokens.size() ? tokens.get(last + 1).stem() : "";
        if (after.equals("%") || after.startsWith("percent") || after.equals("per")) {
            return "%";
        }
        if (CURRENCY.contains(after)) {
            return after.equals("dollar") ? "$" : after.equals("euro") ? "€" : after;
        }
        return MEASURE.contains(after) ? after : "";
    }

    /// The last of the run of words after the number that are neither function words nor numbers.
    private String head(int from) {
        String head = "";
        for (int i = from; i < Math.min(tokens.size(), from + 4); i++) {
            Token token = tokens.get(i);
            boolean hyphen = token.text().equals("-");
            boolean skip = hyphen || token.norm().equals("of") && head.isEmpty();
            if (!skip && (!token.isContent() || token.kind() == Token.Kind.NUMBER)) {
                break;
            }
            if (!skip) {
                head = token.stem();
                if (token.norm().endsWith("s")) {
                    break;
                }
            }
        }
        return head;
    }

    private Bound bound(int first) {
        return BoundWords.before(tokens, beforeUnit(first - 1), at + 1);
    }

    /// Passes over a currency sign and the letters of its country, as in “US $”.
    private int beforeUnit(int i) {
        int before = i;
        if (isCurrencySign(before)) {
            before--;
            if (COUNTRIES.contains(word(before))) {
                before--;
            }
        }
        return before;
    }

    private boolean isCurrencySign(int i) {
        return i >= 0
                && i < tokens.size()
                && Character.getType(tokens.get(i).text().codePointAt(0))
                        == Character.CURRENCY_SYMBOL;
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).norm() : "";
    }
}
