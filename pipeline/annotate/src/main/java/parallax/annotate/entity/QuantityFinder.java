package parallax.annotate.entity;

import static parallax.annotate.entity.NumberReader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Quantity;
import parallax.model.Quantity.Bound;

/// Finds quantities: a number, its unit or currency, what is counted, and how it is meant (“more
/// than 300 drones”, “up to $5 billion”, “nearly 12 per cent”).
final class QuantityFinder {

    private static final Set<String> JOINS = Set.of("-", "–", "/", ":", "#");
    private static final Set<String> LINKS = Set.of("-", "–", "/", ":");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern BEFORE_COUNTED =
            Pattern.compile("of|the|its|their|other|more|new|additional|-|\\p{Lu}\\p{L}+");
    private static final Set<String> OPENINGS =
            Set.of(
                    "The", "In", "At", "By", "Of", "And", "But", "For", "With", "From", "On", "A",
                    "All", "They", "Those", "These", "Only", "Just", "Another", "Its", "Their",
                    "Our", "His", "Her", "To", "As", "Some");
    private static final Pattern NOT_COUNTED = Pattern.compile("st|nd|rd|th|[ap]\\.?m\\.?");
    private static final Map<String, String> CURRENCIES =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("US$", "USD"),
                    Map.entry("€", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("¥", "JPY"),
                    Map.entry("₹", "INR"),
                    Map.entry("dollars", "USD"),
                    Map.entry("dollar", "USD"),
                    Map.entry("euros", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("pounds sterling", "GBP"),
                    Map.entry("yen", "JPY"),
                    Map.entry("yuan", "CNY"),
                    Map.entry("renminbi", "CNY"),
                    Map.entry("rubles", "RUB"),
                    Map.entry("roubles", "RUB"),
                    Map.entry("rupees", "INR"),
                    Map.entry("hryvnias", "UAH"),
                    Map.entry("hryvnia", "UAH"),
                    Map.entry("francs", "CHF"),
                    Map.entry("pesos", "MXN"),
                    Map.entry("shekels", "ILS"));
    private static final Map<String, Bound> BOUNDS =
            Map.ofEntries(
                    Map.entry("more than", Bound.OVER),
                    Map.entry("over", Bound.OVER),
                    Map.entry("exceeding", Bound.OVER),
                    Map.entry("above", Bound.OVER),
                    Map.entry("at least", Bound.AT_LEAST),
                    Map.entry("no fewer than", Bound.AT_LEAST),
                    Map.entry("minimum of", Bound.AT_LEAST),
                    Map.entry("no less than", Bound.AT_LEAST),
                    Map.entry("less than", Bound.UNDER),
                    Map.entry("fewer than", Bound.UNDER),
                    Map.entry("under", Bound.UNDER),
                    Map.entry("below", Bound.UNDER),
                    Map.entry("up to", Bound.AT_MOST),
                    Map.entry("at most", Bound.AT_MOST),
                    Map.entry("no more than", Bound.AT_MOST),
                    Map.entry("maximum of", Bound.AT_MOST),
                    Map.entry("as many as", Bound.AT_MOST),
                    Map.entry("as much as", Bound.AT_MOST),
                    Map.entry("about", Bound.ABOUT),
                    Map.entry("around", Bound.ABOUT),
                    Map.entry("roughly", Bound.ABOUT),
                    Map.entry("approximately", Bound.ABOUT),
                    Map.entry("some", Bound.ABOUT),
                    Map.entry("nearly", Bound.ABOUT),
                    Map.entry("almost", Bound.ABOUT),
                    Map.entry("close to", Bound.ABOUT),
                    Map.entry("an estimated", Bound.ABOUT),
                    Map.entry("estimated", Bound.ABOUT),
                    Map.entry("circa", Bound.ABOUT));

    private final Lexicon words;

    QuantityFinder(Lexicon words) {
        this.words = words;
    }

    /// The quantities of a sentence, but for numbers at tokens that are `taken` by dates and names.
    List<Quantity> find(TokenizedSentence sentence, boolean[] taken) {
        List<Token> tokens = sentence.tokens();
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            NumberReader.Number number = NumberReader.read(tokens, i);
            if (number.isPresent() && !taken[i] && isAmount(tokens, i, number)) {
                found.add(quantity(sentence, i, number));
                i = number.to() - 1;
            }
        }
        return found;
    }

    /// Not a part of a score, a name, an age or a list of figures.
    private static boolean isAmount(List<Token> tokens, int from, NumberReader.Number number) {
        String before = word(tokens, from - 1);
        String after = word(tokens, number.to());
        boolean isName =
                !before.isEmpty()
                        && Character.isUpperCase(before.charAt(0))
                        && !isOpening(tokens, from - 1)
                        && !BOUNDS.containsKey(before.toLowerCase(Locale.ROOT))
                        && !before.equals("US$");
        boolean isOne = number.value() == 1 && number.to() == from + 1;
        boolean isJoined =
                JOINS.contains(before)
                        || LINKS.contains(after)
                                && word(tokens, number.to() + 1).matches("\\d.*|year|day");
        boolean isApart = isYear(tokens, from) || isAge(tokens, from);
        return !isName && !isOne && !isJoined && !isApart && !NOT_COUNTED.matcher(after).matches();
    }

    /// A bare `2016` before a noun, as in “the 2016 elections”.
    private static boolean isYear(List<Token> tokens, int i) {
        return YEAR.matcher(word(tokens, i)).matches() && bound(tokens, i) == Bound.EXACT;
    }

    /// A number between marks after a name, as in “Anna Holt, 63, said”.
    private static boolean isAge(List<Token> tokens, int i) {
        String name = word(tokens, i - 2);
        return word(tokens, i - 1).equals(",")
                && word(tokens, i).matches("\\d{1,3}")
                && word(tokens, i + 1).matches("|[,.;)]")
                && !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0));
    }

    /// A small word that merely opens the sentence.
    private static boolean isOpening(List<Token> tokens, int i) {
        return i == 0 && OPENINGS.contains(word(tokens, i));
    }

    private Quantity quantity(TokenizedSentence sentence, int from, NumberReader.Number number) {
        List<Token> tokens = sentence.tokens();
        int start = from;
        int end = number.to();
        String unit = "";
        if (CURRENCIES.containsKey(word(tokens, from - 1)) && word(tokens, from - 1).length() < 4) {
            unit = CURRENCIES.get(word(tokens, from - 1));
            start--;
        }
        String next = word(tokens, end).toLowerCase(Locale.ROOT);
        if (next.equals("%") || next.equals("percent") || next.equals("pc")) {
            unit = "%";
            end++;
        } else if (next.equals("per") && word(tokens, end + 1).equals("cent")) {
            unit = "%";
            end += 2;
        } else if (next.equals("percentage") && word(tokens, end + 1).startsWith("point")) {
            unit = "percentage points";
            end += 2;
        } else if (unit.isEmpty() && CURRENCIES.containsKey(next)) {
            unit = CURRENCIES.get(next);
            end++;
        } else if (unit.isEmpty() && (words.has("unit", next) || words.has("time-unit", next))) {
            unit = next;
            end++;
        }
        String of = unit.isEmpty() || word(tokens, end).equals("of") ? counted(tokens, end) : "";
        return new Quantity(
                sentence.span(start, end), number.value(), unit, of, bound(tokens, start));
    }

    /// The thing counted: the last of up to three plain words after the number.
    private String counted(List<Token> tokens, int at) {
        int i = at;
        while (BEFORE_COUNTED.matcher(word(tokens, i)).matches() && i < at + 4) {
            i++;
        }
        String last = "";
        for (int end = i; end < i + 3 && isThing(word(tokens, end)); end++) {
            last = word(tokens, end);
            if (last.endsWith("s") && !last.endsWith("ss") || last.equals("people")) {
                break;
            }
        }
        return last;
    }

    private boolean isThing(String word) {
        return word.length() > 2
                && Character.isLowerCase(word.charAt(0))
                && !words.has("not-counted", word);
    }

    private static Bound bound(List<Token> tokens, int start) {
        StringBuilder before = new StringBuilder();
        Bound bound = Bound.EXACT;
        for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
            before.insert(
                    0, word(tokens, i).toLowerCase(Locale.ROOT) + (before.isEmpty() ? "" : " "));
            bound = BOUNDS.getOrDefault(before.toString(), bound);
        }
        return bound;
    }
}
