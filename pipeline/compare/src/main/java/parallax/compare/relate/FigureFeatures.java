package parallax.compare.relate;

import java.util.List;
import parallax.compare.text.Amount;
import parallax.compare.text.Bounds;
import parallax.compare.text.Token;

/// Numbers: each number of one statement is a condition, which comparable numbers of the other
/// meet, break or leave open.
final class FigureFeatures {

    private static final double COMPARABLE = 0.55;

    private FigureFeatures() {}

    static void put(Reading a, Reading b, Alignment alignment, Row row) {
        row.put(a.statement().amounts().size()).put(b.statement().amounts().size());
        side(a, b, alignment, row);
        side(b, a, alignment.reversed(), row);
    }

    private static void side(Reading a, Reading b, Alignment alignment, Row row) {
        List<Amount> as = a.statement().amounts();
        int equal = 0;
        int met = 0;
        int broken = 0;
        Check worst = null;
        Check best = null;
        for (Amount x : as) {
            Check check = check(x, a, b, alignment);
            equal += check.equal ? 1 : 0;
            met += check.met > COMPARABLE && check.met >= check.broken ? 1 : 0;
            broken += check.broken > COMPARABLE && check.broken > check.met ? 1 : 0;
            worst = worst == null || check.margin() < worst.margin() ? check : worst;
            best = best == null || check.margin() > best.margin() ? check : best;
        }
        int n = Math.max(1, as.size());
        row.put((double) equal / n).put((double) met / n).put(broken).put(as.size() - equal);
        row.put(best == null ? 0 : best.margin());
        Check.put(worst, row);
    }

    /// How one number fares against all of the other statement.
    private static Check check(Amount x, Reading a, Reading b, Alignment alignment) {
        double met = 0;
        double broken = 0;
        double open = 0;
        boolean equal = false;
        Amount breaker = x;
        for (Amount y : b.statement().amounts()) {
            double comparable = comparable(x, y, a, b, alignment);
            equal |= x.value() == y.value() && kind(x) == kind(y);
            switch (Bounds.bearing(x.value(), x.bound(), y.value(), y.bound())) {
                case CONFIRMS -> met = Math.max(met, comparable);
                case DENIES -> {
                    breaker = comparable > broken ? y : breaker;
                    broken = Math.max(broken, comparable);
                }
                case OPEN -> open = Math.max(open, comparable);
            }
        }
        return new Check(x, breaker, equal, met, broken, open, isTitle(x, a));
    }

    /// How surely two numbers measure the same, about 0 to 1: their context, what they count, and
    /// their unit.
    static double comparable(Amount x, Amount y, Reading a, Reading b, Alignment alignment) {
        if (kind(x) != kind(y)) {
            return 0;
        }
        double context = alignment.likeness()[x.last()][y.last()];
        double unit = x.unit().equals(y.unit()) ? 1 : 0;
        return 0.5 * context + 0.25 * unit + 0.25 * head(x, y, a, b, alignment);
    }

    private static double head(Amount x, Amount y, Reading a, Reading b, Alignment alignment) {
        if (x.head().isEmpty() || y.head().isEmpty()) {
            return 0.4;
        }
        if (x.head().equals(y.head())) {
            return 1;
        }
        double best = 0;
        for (int i = x.last() + 1; i < Math.min(x.last() + 5, alignment.forth().length); i++) {
            for (int j = y.last() + 1; j < Math.min(y.last() + 5, alignment.back().length); j++) {
                boolean heads =
                        a.statement().tokens().get(i).stem().equals(x.head())
                                && b.statement().tokens().get(j).stem().equals(y.head());
                best = heads ? Math.max(best, alignment.likeness()[i][j]) : best;
            }
        }
        return best;
    }

    /// 0 plain, 1 share, 2 rank, 3 money.
    private static int kind(Amount x) {
        return switch (x.unit()) {
            case "%" -> 1;
            case "th" -> 2;
            case "$", "€", "£", "¥", "₹", "pound", "yen", "yuan", "rubl", "rupe", "franc" -> 3;
            default -> 0;
        };
    }

    /// True for a numeral that seems part of a name, such as in “Chapter 3”.
    static boolean isTitle(Amount x, Reading a) {
        List<Token> tokens = a.statement().tokens();
        boolean before = x.first() > 0 && tokens.get(x.first() - 1).kind() == Token.Kind.NAME;
        boolean after =
                x.last() + 1 < tokens.size() && tokens.get(x.last() + 1).kind() == Token.Kind.NAME;
        return x.unit().isEmpty() && (before || after);
    }

    /// How a number fares.
    private record Check(
            Amount x,
            Amount breaker,
            boolean equal,
            double met,
            double broken,
            double open,
            boolean title) {

        double margin() {
            return met - broken;
        }

        static void put(Check check, Row row) {
            if (check == null) {
                row.put(-9).put(0).put(0).put(0).put(-1).put(-1).put(0).put(0);
                return;
            }
            double x = Math.abs(check.x.value()) + 1e-3;
            double y = Math.abs(check.breaker.value()) + 1e-3;
            row.put(check.margin()).put(check.met).put(check.broken).put(check.open);
            row.put(check.x.bound().ordinal()).put(kind(check.x)).put(check.title);
            row.put(Math.abs(Math.log(x / y)));
        }
    }
}
