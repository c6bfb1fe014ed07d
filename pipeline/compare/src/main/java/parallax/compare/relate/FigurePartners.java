package parallax.compare.relate;

import java.util.List;
import java.util.Optional;
import parallax.compare.text.Amount;
import parallax.compare.text.Bounds;

/// What each number of a statement meets in the other: of the numbers of like context and unit the
/// one nearest in value, since a statement that gets a figure wrong mostly stays close to it.
final class FigurePartners {

    private static final double LEAST = 0.3;
    private static final double NEARNESS = 0.35;

    private FigurePartners() {}

    static void put(Reading a, Reading b, Alignment alignment, Row row) {
        List<Amount> amounts = a.statement().amounts();
        List<Partner<Amount>> pairs =
                Partner.pairOff(
                        amounts,
                        b.statement().amounts(),
                        (x, y) -> value(x, y, FigureFeatures.comparable(x, y, a, b, alignment)));
        Bearings<Amount> bearings =
                Bearings.of(
                        pairs,
                        (x, y) -> Bounds.bearing(x.value(), x.bound(), y.value(), y.bound()));
        bearings.put(amounts.size(), row);
        describe(bearings.denied(), row);
        describe(Bearings.weakest(pairs), row);
    }

    private static double value(Amount x, Amount y, double comparable) {
        return comparable < LEAST ? 0 : comparable + NEARNESS * nearness(x, y);
    }

    /// 1 for equal numbers, 0 for those half an order of magnitude apart.
    private static double nearness(Amount x, Amount y) {
        return Math.max(0, 1 - 2 * Math.abs(Math.log10(positive(x) / positive(y))));
    }

    private static double positive(Amount x) {
        return Math.abs(x.value()) + 1e-3;
    }

    private static void describe(Optional<Partner<Amount>> pair, Row row) {
        pair.ifPresentOrElse(
                p -> describe(p, row), () -> row.put(-1).put(-1).put(-2).put(-1).put(-1));
    }

    private static void describe(Partner<Amount> pair, Row row) {
        Amount x = pair.x();
        Amount y = pair.y();
        double nearness = nearness(x, y);
        row.put(pair.value() - NEARNESS * nearness).put(nearness);
        row.put((y.value() - x.value()) / Math.max(positive(x), positive(y)));
        row.put(x.bound().ordinal()).put(y.bound().ordinal());
    }
}
