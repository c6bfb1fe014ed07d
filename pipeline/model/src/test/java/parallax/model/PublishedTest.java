package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-12-14", "2025-12-14T09:30", "2025-12-14T09:30:12+01:00"})
    void keepsThePrecisionItWasGiven(String iso) {
        assertEquals(iso, Published.parse(iso).iso());
    }

    @Test
    void neverGuessesAnOrderInsideOneDay() {
        Published day = Published.parse("2025-12-14");
        Published morning = Published.parse("2025-12-14T09:30:00Z");
        assertFalse(day.isBefore(morning));
        assertFalse(morning.isBefore(day));
        assertTrue(day.isBefore(Published.parse("2025-12-15")));
    }

    @Test
    void ordersByTheMomentNotByTheClockOnTheWall() {
        List<String> isos =
                List.of(
                        "2025-12-15T06:05-05:00",
                        "",
                        "2025-12-15T10:20Z",
                        "2025-12-16T00:30+02:00",
                        "2025-12-15",
                        "2025-12-15T09:00");
        List<String> sorted =
                isos.stream()
                        .map(Published::parse)
                        .sorted(Published.byTime())
                        .map(Published::iso)
                        .toList();
        assertEquals(
                List.of(
                        "2025-12-15",
                        "2025-12-15T09:00",
                        "2025-12-15T10:20Z",
                        "2025-12-15T06:05-05:00",
                        "2025-12-16T00:30+02:00",
                        ""),
                sorted);
    }

    @Test
    void nothingIsBeforeTheUnknown() {
        assertFalse(Published.parse("2025-12-14").isBefore(Published.UNKNOWN));
        assertFalse(Published.UNKNOWN.isBefore(Published.parse("2025-12-14")));
    }
}
