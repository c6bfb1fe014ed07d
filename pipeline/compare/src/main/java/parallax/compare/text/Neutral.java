package parallax.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.model.Quantity.Bound;

/// A statement with its values made alike: every number is 10 (a share 50 %), every weekday Monday,
/// every date of a month 1 May, and `not`, `never`, `no` are gone. Two statements that say the same
/// once their values are alike tell the same thing with different values. Years, ranks and numerals
/// of names (“Article 5”) stay: they tell which thing is meant.
public final class Neutral {

    private static final Set<String> BOUNDING =
            Set.of(
                    "over",
                    "above",
                    "more",
                    "than",
                    "at",
                    "least",
                    "most",
                    "up",
                    "to",
                    "nearly",
                    "almost",
                    "about",
                    "around",
                    "some",
                    "roughly",
                    "approximately",
                    "fewer",
                    "less",
                    "under",
                    "below",
                    "just");
    private static final Set<String> PLAIN_NEGATIONS = Set.of("not", "never", "no");
    private static final int LONGEST_BOUND = 3;

    private final Statement statement;
    private final List<Token> tokens;
    private final boolean denials;

    private Neutral(Statement statement, boolean denials) {
        this.statement = statement;
        this.tokens = statement.tokens();
        this.denials = denials;
    }

    /// A stretch of tokens with the words that stand for it, none when it only falls away.
    private record Patch(int first, int last, String words) {}

    /// The words of `statement` with its values made alike; the same words when it has none.
    public static String of(Statement statement) {
        return new Neutral(statement, true).words();
    }

    /// The same, but with its negations left standing.
    public static String butForDenials(Statement statement) {
        return new Neutral(statement, false).words();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Patch patch : patches()) {
            int start = tokens.get(patch.first).span().start();
            words.append(statement.text(), at, Math.max(at, start)).append(patch.words);
            at = tokens.get(patch.last).span().end();
        }
        return words.append(statement.text(), at, statement.text().length())
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// A number as said, with the words that bound it and its unit: `more than five hours`, `71 %`.
    public static String bounded(Statement statement, Amount amount) {
        Neutral neutral = new Neutral(statement, false);
        List<Token> tokens = statement.tokens();
        int from = neutral.boundedFrom(amount);
        int first = neutral.isCurrency(from - 1) ? from - 1 : from;
        int next = amount.last() + 1;
        boolean measured =
                next < tokens.size()
                        && !amount.unit().isEmpty()
                        && (tokens.get(next).stem().equals(amount.unit())
                                || tokens.get(next).text().equals("%")
                                || tokens.get(next).norm().startsWith("percent"));
        int last = measured ? next : amount.last();
        return statement
                .text()
                .substring(tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    private List<Patch> patches() {
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Patch> patch = patch(i);
            if (patch.isPresent()) {
                patches.add(patch.get());
                i = patch.get().last;
            }
        }
        return patches;
    }

    private Optional<Patch> patch(int i) {
        Token token = tokens.get(i);
        Optional<Amount> amount =
                statement.amounts().stream().filter(a -> boundedFrom(a) == i).findFirst();
        if (amount.filter(Neutral::isValue).isPresent() && !isNumeral(amount.get())) {
            String ten = amount.get().unit().equals("%") ? "50" : "10";
            boolean sign = amount.get().first() > i && isCurrency(amount.get().first() - 1);
            String before = sign ? tokens.get(amount.get().first() - 1).text() : "";
            return Optional.of(new Patch(i, amount.get().last(), before + ten));
        }
        for (Moment moment : statement.moments()) {
            if (moment.first() == i && moment.month() > 0) {
                String day = moment.day() > 0 ? "1 May" : "May";
                return Optional.of(new Patch(i, moment.last(), day));
            }
        }
        if (Days.isWeekday(token)) {
            return Optional.of(new Patch(i, i, "Monday"));
        }
        return denials ? negation(i, token) : Optional.empty();
    }

    private static Optional<Patch> negation(int i, Token token) {
        if (PLAIN_NEGATIONS.contains(token.norm())) {
            return Optional.of(new Patch(i, i, ""));
        }
        return token.norm().endsWith("n't")
                ? Optional.of(new Patch(i, i, token.text().replaceAll("n['’]t$", "")))
                : Optional.empty();
    }

    /// The first token of an amount with the words that bound it.
    private int boundedFrom(Amount amount) {
        int from = amount.first();
        if (amount.bound() == Bound.EXACT) {
            return from;
        }
        int before = isCurrency(from - 1) ? from - 2 : from - 1;
        for (int n = 0; n < LONGEST_BOUND && before >= 0; n++, before--) {
            if (!BOUNDING.contains(tokens.get(before).norm())) {
                break;
            }
            from = before;
        }
        return from;
    }

    private boolean isCurrency(int i) {
        return i >= 0
                && Character.getType(tokens.get(i).text().codePointAt(0))
                        == Character.CURRENCY_SYMBOL;
    }

    private static boolean isValue(Amount amount) {
        return !amount.isYear() && !amount.isOrdinal();
    }

    /// True for a numeral that is part of a name, as in “Article 5” or “COVID-19”.
    private boolean isNumeral(Amount amount) {
        int before = amount.first() - 1;
        boolean named = before >= 0 && tokens.get(before).kind() == Token.Kind.NAME;
        boolean joined =
                before >= 1
                        && tokens.get(before).text().equals("-")
                        && tokens.get(before).span().end() == tokens.get(before + 1).span().start();
        return amount.unit().isEmpty() && (named || joined);
    }
}
