package parallax.compare.discrepancy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parallax.compare.text.Amount;
import parallax.compare.text.Days;
import parallax.compare.text.Moment;
import parallax.compare.text.Neutral;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.compare.thread.Saying;
import parallax.model.Quantity.Bound;

/// A number with the claim it stands in.
///
/// @param place which sighting of the thread it is from
record Figure(int place, Saying saying, Amount amount) {

    /// Exact numbers before bounded ones, then in the order of the thread.
    static final Comparator<Figure> EXACT_FIRST =
            Comparator.comparing((Figure f) -> f.amount.bound() != Bound.EXACT)
                    .thenComparingInt(Figure::place)
                    .thenComparingInt(f -> f.amount.first());

    private static final int NEAR = 6;
    private static final double FOLD = 3;
    private static final double FEW = 10;
    private static final double NEARLY = 1.05;
    private static final double SLIGHTEST = 1.002;
    private static final double SLIP = 1.12;
    private static final Set<String> ADDED =
            Set.of("additional", "further", "other", "extra", "another");
    private static final int CLAUSE = 10;
    private static final Set<String> JOINING = Set.of("and", "but", "or", "while", "as");
    private static final Set<String> DENYING = Set.of("not", "never", "without", "lack", "lacked");
    private static final Set<String> MANY =
            Set.of("dozens", "scores", "hundreds", "thousands", "millions", "billions");
    private static final Pattern GOVERNING =
            Pattern.compile(
                    "^(?i)(?:to|than|at(?! least| most)"
                            + "|over(?= (?:nearly|about|almost|around|some|roughly)))\\s+");
    private static final Set<String> RATES =
            Set.of("daily", "weekly", "monthly", "annual", "annually", "yearly", "hourly");
    private static final Set<String> SPANS = Set.of("day", "week", "month", "year", "hour");

    /// True unless two claims give numbers of one unit that do not agree: what is counted anew on
    /// another day does not tell the same event on another day.
    static boolean noneDiffer(Saying a, Saying b) {
        List<Amount> theirs = b.reading().statement().amounts();
        return a.reading().statement().amounts().stream()
                .allMatch(x ->
                        theirs.stream().noneMatch(y -> y.unit().equals(x.unit()))
                                || theirs.stream().anyMatch(x::agrees));
    }

    String article() {
        return saying.article();
    }

    /// The number as said, with what bounds it and its unit: `more than five hours`.
    String text() {
        return GOVERNING.matcher(Neutral.bounded(statement(), amount)).replaceFirst("");
    }

    /// True when both can hold: by bounds and rounding, where one lies in the range the other
    /// names, and “more than a dozen” beside “up to 15”.
    boolean agrees(Figure other) {
        return amount.agrees(other.amount)
                || isBelow(other)
                || other.isBelow(this)
                || Extent.of(statement(), amount).meets(Extent.of(other.statement(), other.amount));
    }

    /// True for a lower bound of what has an upper one.
    private boolean isBelow(Figure other) {
        boolean least = amount.bound() == Bound.OVER || amount.bound() == Bound.AT_LEAST;
        boolean most = other.amount.bound() == Bound.UNDER || other.amount.bound() == Bound.AT_MOST;
        return least && most && amount.value() < other.amount.value();
    }

    /// How many times the greater is the smaller.
    double fold(Figure other) {
        double ratio = (amount.value() + 1e-9) / (other.amount.value() + 1e-9);
        return Math.max(ratio, 1 / ratio);
    }

    /// True when both count the same beside common words and lie so close that one looks like a
    /// slip of the other, or a later figure.
    boolean isSlipOf(Figure other) {
        double fold = fold(other);
        return fold > SLIGHTEST
                && fold < SLIP
                && !agrees(other)
                && countsAs(other)
                && new Surroundings(this).shared(new Surroundings(other)) > 0;
    }

    /// True for a bare count below ten.
    boolean isFew() {
        return amount.value() < FEW && amount.unit().isEmpty();
    }

    /// True for a sum of money of which no word tells what it is for.
    boolean isBare() {
        return amount.unit().equals("$") && amount.head().isEmpty();
    }

    /// True unless `all` numbers of its article have one that lies nearer to `other` and counts the
    /// same, or that has the same unit and is nearly `other`.
    boolean isNearest(Figure other, List<Amount> all) {
        double mine = fold(other);
        return all.stream()
                .filter(z -> z.unit().equals(amount.unit()))
                .filter(z ->
                        !z.unit().isEmpty()
                                || z.head().equals(amount.head())
                                || z.head().equals(other.amount.head()))
                .mapToDouble(z -> new Figure(place, saying, z).fold(other))
                .noneMatch(f -> f < mine - 1e-9 && (amount.unit().isEmpty() || f < NEARLY));
    }

    /// What it counts, in the words of the text; empty when it only has a unit.
    String counted() {
        return statement().tokens().stream()
                .filter(t -> t.stem().equals(amount.head()) && !t.text().equals("%"))
                .map(Token::text)
                .findFirst()
                .orElse("");
    }

    /// True when both count the same noun as far as they name it, neither is a vague “one of”, they
    /// are no more than threefold apart, and neither names a holder that the other's words leave
    /// out.
    boolean countsAs(Figure other) {
        String mine = amount.head();
        String theirs = other.amount.head();
        boolean none = mine.isEmpty() && theirs.isEmpty();
        boolean nouns = !none && (mine.equals(theirs) || mine.isEmpty() || theirs.isEmpty());
        return (nouns || !amount.unit().isEmpty())
                && fold(other) < FOLD
                && isAdded() == other.isAdded()
                && isDenied() == other.isDenied()
                && !isVague()
                && !other.isVague()
                && isHeldIn(other)
                && other.isHeldIn(this)
                && new Surroundings(this).mayBe(new Surroundings(other));
    }

    /// True for “55 percent of homes are still without power”: denied in the clause behind it.
    private boolean isDenied() {
        List<Token> tokens = statement().tokens();
        int from = amount.last() + 1;
        return tokens.subList(from, Math.min(tokens.size(), from + CLAUSE)).stream()
                .takeWhile(t -> t.kind() != Token.Kind.MARK && !JOINING.contains(t.norm()))
                .anyMatch(t -> DENYING.contains(t.norm()) || t.norm().endsWith("n't"));
    }

    /// True for “two more …” and “another 112 …”, which do not tell the whole.
    private boolean isAdded() {
        List<Token> tokens = statement().tokens();
        int next = amount.last() + 1;
        String after = next < tokens.size() ? tokens.get(next).norm() : "";
        return amount.first() > 0 && ADDED.contains(before(tokens, amount.first()))
                || ADDED.contains(after)
                || after.equals("more");
    }

    /// True for the pronoun “one”, for “two of the …” and for “dozens”.
    private boolean isVague() {
        List<Token> tokens = statement().tokens();
        int next = amount.last() + 1;
        String after = next < tokens.size() ? tokens.get(next).norm() : "";
        boolean word = amount.first() == amount.last() && amount.value() < 10;
        boolean many = MANY.contains(tokens.get(amount.last()).norm());
        return many
                || word && (amount.value() == 1 || after.equals("of")) && amount.unit().isEmpty();
    }

    /// True when the name that stands closest before the number is the other's too, or at least
    /// among its words where no name stands close.
    private boolean isHeldIn(Figure other) {
        Optional<Token> mine = holder();
        Optional<Token> theirs = other.holder();
        if (mine.isPresent() && theirs.isPresent()) {
            return mine.get().stem().equals(theirs.get().stem());
        }
        return mine.stream()
                .allMatch(m ->
                        other.statement().tokens().stream()
                                .anyMatch(t -> t.stem().equals(m.stem())));
    }

    private Optional<Token> holder() {
        List<Token> tokens = statement().tokens();
        for (int i = amount.first() - 1; i >= Math.max(0, amount.first() - NEAR); i--) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NAME && !Days.isWeekday(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /// True unless both tell their period and the periods differ: per day and per year, in March
    /// and in April, on Monday and on Wednesday; and unless one tells of a past year.
    boolean isOfOnePeriod(Figure other) {
        Set<String> mine = periods();
        Set<String> theirs = other.periods();
        boolean one = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
        Set<String> day = Days.weekdays(statement());
        Set<String> otherDay = Days.weekdays(other.statement());
        return one
                && pastYears().equals(other.pastYears())
                && (day.isEmpty() || otherDay.isEmpty() || day.equals(otherDay));
    }

    private Set<Integer> pastYears() {
        int now = saying.sighting().published().day().map(d -> d.getYear()).orElse(0);
        return statement().moments().stream()
                .map(Moment::year)
                .filter(y -> y > 0 && y < now)
                .collect(Collectors.toSet());
    }

    private Set<String> periods() {
        Set<String> periods = new TreeSet<>();
        List<Token> tokens = statement().tokens();
        int from = Math.max(0, amount.first() - NEAR);
        int to = Math.min(tokens.size(), amount.last() + 1 + NEAR);
        for (int i = from; i < to; i++) {
            String norm = tokens.get(i).norm();
            boolean per = i > 0 && Set.of("a", "per", "each", "every").contains(before(tokens, i));
            if (RATES.contains(norm)) {
                periods.add(norm);
            } else if (per && SPANS.contains(norm)) {
                periods.add("per " + norm);
            }
        }
        for (Moment moment : statement().moments()) {
            if (moment.first() >= from && moment.last() < to && moment.day() == 0) {
                periods.add(moment.year() + "-" + moment.month());
            }
        }
        return periods;
    }

    private static String before(List<Token> tokens, int i) {
        return tokens.get(i - 1).norm();
    }

    Statement statement() {
        return saying.reading().statement();
    }
}
