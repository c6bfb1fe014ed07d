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
        int confirms = 0;
        int denies = 0;
        Partner<Moment> denied = null;
        for (Partner<Moment> pair : pairs) {
            switch (pair.x().borneBy(pair.y())) {
                case CONFIRMS -> confirms++;
                case DENIES -> {
                    denies++;
                    denied = denied == null || pair.value() > denied.value() ? pair : denied;
                }
                case OPEN -> {}
            }
        }
        row.put(moments.size() - pairs.size()).put(confirms).put(denies);
        row.put(pairs.size() - confirms - denies);
        if (denied == null) {
            row.put(-1).put(-1).put(-1).put(-1);
        } else {
            row.put(denied.value()).put(denied.x().nearness(denied.y(), MONTH));
            row.put(denied.x().side().ordinal()).put(denied.y().side().ordinal());
        }
    }

    private static double like(Moment x, Moment y, Alignment alignment) {
        return Math.max(0, alignment.likeness()[x.last()][y.last()]);
    }
}
