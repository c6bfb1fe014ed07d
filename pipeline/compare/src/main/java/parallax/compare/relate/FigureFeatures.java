package parallax.compare.relate;

import java.util.List;
import parallax.compare.text.Amount;
import parallax.model.Quantity.Bound;

/// Numbers: which agree, and which clash where the same thing seems to be counted.
final class FigureFeatures {

    private static final double COMPARABLE = 0.45;

    private FigureFeatures() {}

    static void put(Reading a, Reading b, Alignment alignment, Row row) {
        List<Amount> as = a.statement().amounts();
        List<Amount> bs = b.statement().amounts();
        row.put(as.size()).put(bs.size());
        side(as, bs, alignment, row);
        side(bs, as, alignment.reversed(), row);
    }

    private static void side(List<Amount> as, List<Amount> bs, Alignment alignment, Row row) {
        int equal = 0;
        int agreeing = 0;
        int clashes = 0;
        Clash worst = Clash.NONE;
        for (Amount x : as) {
            boolean same = bs.stream().anyMatch(y -> sameValue(x, y));
            boolean agrees = same || bs.stream().anyMatch(y -> sameUnit(x, y) && x.agrees(y));
            equal += same ? 1 : 0;
            agreeing += agrees ? 1 : 0;
            if (!same) {
                Clash clash = clash(x, as, bs, alignment);
                clashes += clash.comparable() > COMPARABLE ? 1 : 0;
                worst = clash.comparable() > worst.comparable() ? clash : worst;
            }
        }
        int n = Math.max(1, as.size());
        row.put((double) equal / n).put((double) agreeing / n).put(as.size() - equal);
        row.put(clashes);
        worst.put(row);
    }

    /// The number of `bs` most likely to measure what `x` does, among those that are not
    /// themselves found in `as`.
    private static Clash clash(Amount x, List<Amount> as, List<Amount> bs, Alignment alignment) {
        Clash best = Clash.NONE;
        for (Amount y : bs) {
            boolean taken = as.stream().anyMatch(other -> sameValue(other, y));
            double comparable = comparable(x, y, alignment) - (taken ? 0.25 : 0);
            if (comparable > best.comparable()) {
                best = new Clash(comparable, x, y);
            }
        }
        return best;
    }

    private static double comparable(Amount x, Amount y, Alignment alignment) {
        double context = alignment.likeness()[x.last()][y.last()];
        double head = !x.head().isEmpty() && x.head().equals(y.head()) ? 0.3 : 0;
        double unit = sameUnit(x, y) ? (x.unit().isEmpty() ? 0 : 0.2) : -0.5;
        return context + head + unit - (x.isYear() != y.isYear() ? 0.3 : 0);
    }

    private static boolean sameUnit(Amount x, Amount y) {
        return x.unit().equals(y.unit());
    }

    private static boolean sameValue(Amount x, Amount y) {
        return x.value() == y.value() && (sameUnit(x, y) || x.unit().isEmpty() || y.unit().isEmpty());
    }

    /// Two numbers that differ.
    private record Clash(double comparable, Amount x, Amount y) {

        static final Clash NONE = new Clash(0, null, null);

        void put(Row row) {
            row.put(comparable);
            if (x == null) {
                row.put(0).put(-1).put(0).put(0).put(0).put(0).put(0).put(0);
                return;
            }
            double ratio = Math.log((Math.abs(x.value()) + 1e-3) / (Math.abs(y.value()) + 1e-3));
            row.put(ratio).put(Math.abs(ratio));
            row.put(x.agrees(y)).put(direction(x.bound())).put(direction(y.bound()));
            row.put(!x.head().isEmpty() && x.head().equals(y.head()));
            row.put(x.isYear() ? 3 : x.isOrdinal() ? 2 : x.unit().isEmpty() ? 0 : 1);
            row.put(within(x, y));
        }

        /// 1 when the second value is inside the first's bound, -1 when outside, 0 without bound.
        private double within(Amount x, Amount y) {
            int direction = direction(x.bound());
            return direction == 0 ? 0 : Math.signum(y.value() - x.value()) * direction;
        }

        private static int direction(Bound bound) {
            return switch (bound) {
                case EXACT, ABOUT -> 0;
                case OVER, AT_LEAST -> 1;
                case UNDER, AT_MOST -> -1;
            };
        }
    }
}
