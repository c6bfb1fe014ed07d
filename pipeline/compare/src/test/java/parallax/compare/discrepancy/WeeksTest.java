package parallax.compare.discrepancy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parallax.model.Published;

class WeeksTest {

    @Test
    void weekdaysOfArticlesAWeekApartMayMeet() {
        assertTrue(Weeks.mayMeet(on("2026-01-24"), on("2026-01-31")));
        assertFalse(Weeks.mayMeet(on("2026-01-23"), on("2026-01-31")));
    }

    @Test
    void anUndatedArticleMayBeOfAnyWeek() {
        assertTrue(Weeks.mayMeet(on("2026-01-23"), on("")));
    }

    private static Published on(String iso) {
        return Published.parse(iso);
    }
}
