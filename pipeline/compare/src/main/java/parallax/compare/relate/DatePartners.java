package parallax.compare.relate;

import java.util.List;
import parallax.compare.text.Moment;

/// What each date of a statement meets in the other: of the dates of like context the nearest.
final class DatePartners {

    private static final double CONTEXT = 0.5;
    private static final double MONTH = 30;

    private DatePartners() {}

    static void put(Reading a, Reading b, Alignment alignment, Row row) {
        List<Moment> moments = a.statement().moments();
        List<Partner<Moment>> pairs =
                Partner.pairOff(
                        moments,
                        b.statement().moments(),
                        (x, y) ->
                                x.isComparable(y)
                                        ? x.nearness(y, MONTH) + CONTEXT * like(x, y, alignment)
                                        : 0);
        Bearings<Moment> bearings = Bearings.of(pairs, Moment::borneBy);
        bearings.put(moments.size(), row);
        bearings.denied()
                .ifPresentOrElse(
                        d -> {
                            row.put(d.value()).put(d.x().nearness(d.y(), MONTH));
                            row.put(d.x().side().ordinal()).put(d.y().side().ordinal());
                        },
                        () -> row.put(-1).put(-1).put(-1).put(-1));
    }

    private static double like(Moment x, Moment y, Alignment alignment) {
        return Math.max(0, alignment.likeness()[x.last()][y.last()]);
    }
}
