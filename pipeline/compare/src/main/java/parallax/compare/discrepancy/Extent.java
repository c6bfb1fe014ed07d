package parallax.compare.discrepancy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Amount;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;

/// From which to which value a number reaches: itself, or the range it is an end of, such as “$1.5
/// million to $6 million” and “15 to 30 days”.
///
/// @param least the lower end
/// @param most the upper end
record Extent(double least, double most) {

    private static final Set<String> JOINING = Set.of("to", "and", "or", "-", "–", "—");

    /// The extent of `amount` in its statement.
    static Extent of(Statement statement, Amount amount) {
        Extent alone = new Extent(amount.value(), amount.value());
        return statement.amounts().stream()
                .flatMap(a ->
                        joined(statement, a, amount)
                                .or(() -> joined(statement, amount, a))
                                .stream())
                .findFirst()
                .orElse(alone);
    }

    /// The range from `a` to `b` where nothing but the word that joins them stands between.
    private static Optional<Extent> joined(Statement statement, Amount a, Amount b) {
        int from = a.last() + 1;
        if (from >= b.first() || a.value() >= b.value()) {
            return Optional.empty();
        }
        List<Token> between = statement.tokens().subList(from, b.first());
        boolean sign = between.size() == 2 && !Character.isLetter(between.get(1).text().charAt(0));
        boolean joins = JOINING.contains(between.getFirst().norm());
        return joins && (between.size() == 1 || sign)
                ? Optional.of(new Extent(a.value(), b.value()))
                : Optional.empty();
    }

    /// True when a range is among the two and they have a value in common.
    boolean meets(Extent other) {
        boolean range = least < most || other.least < other.most;
        return range && least <= other.most && other.least <= most;
    }
}
