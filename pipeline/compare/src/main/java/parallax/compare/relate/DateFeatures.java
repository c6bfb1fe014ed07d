package parallax.compare.relate;

import java.util.List;
import parallax.compare.text.Moment;

/// Dates: each date of one statement is a condition, as numbers are.
final class DateFeatures {

    private DateFeatures() {}

    static void put(Reading a, Reading b, Alignment alignment, Row row) {
        side(a.statement().moments(), b.statement().moments(), alignment, row);
        side(b.statement().moments(), a.statement().moments(), alignment.reversed(), row);
    }

    private static void side(List<Moment> as, List<Moment> bs, Alignment alignment, Row row) {
        double worst = as.isEmpty() ? 2 : 1;
        double worstMet = 0;
        double worstBroken = 0;
        int side = -1;
        int met = 0;
        for (Moment x : as) {
            double confirmed = 0;
            double denied = 0;
            for (Moment y : bs) {
                if (x.isComparable(y)) {
                    double context = alignment.likeness()[x.last()][y.last()];
                    switch (x.borneBy(y)) {
                        case CONFIRMS -> confirmed = Math.max(confirmed, context);
                        case DENIES -> denied = Math.max(denied, context);
                        case OPEN -> {}
                    }
                }
            }
            met += confirmed > denied ? 1 : 0;
            if (confirmed - denied < worst) {
                worst = confirmed - denied;
                worstMet = confirmed;
                worstBroken = denied;
                side = x.side().ordinal();
            }
        }
        row.put(as.size()).put(worst).put(worstMet).put(worstBroken).put(side);
        row.put((double) met / Math.max(1, as.size()));
    }
}
