package parallax.compare.discrepancy;

import java.time.temporal.ChronoUnit;
import parallax.model.Published;

/// Whether weekdays that two articles name bare may be of one week.
final class Weeks {

    private static final int WEEK = 7;

    private Weeks() {}

    /// False where both articles are dated and more than a week apart.
    static boolean mayMeet(Published a, Published b) {
        return a.day().isEmpty()
                || b.day().isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(a.day().get(), b.day().get())) <= WEEK;
    }
}
