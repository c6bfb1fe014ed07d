package parallax.ingest.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.ingest.meta.DateSign.Kind;
import parallax.ingest.meta.DateSign.Place;
import parallax.model.Published;

class DateHomeTest {

    private static DateSign sign(Kind kind, String date) {
        return DateSign.of(Published.parse(date), kind);
    }

    private static DateSign line(String date, int gap, int label) {
        return new DateSign(
                Published.parse(date), new Place(Kind.LINE, gap, 0, 1, false), label, true, false);
    }

    private static String settle(String chosen, DateSign... signs) {
        List<DateDay> days = DateDay.of(List.of(signs));
        DateDay from =
                days.stream()
                        .filter(d -> d.day().toString().equals(chosen))
                        .findFirst()
                        .orElseThrow();
        return new DateHome(days).settle(from).day().toString();
    }

    @Test
    void theDayOfTheAddressThatThePageShowsTooIsTheOne() {
        List<DateDay> days =
                DateDay.of(
                        List.of(
                                sign(Kind.LINKED, "2025-03-05T09:00Z"),
                                sign(Kind.URL, "2025-03-04"),
                                line("2025-03-04", 2, 0)));
        Optional<DateDay> agreed = new DateHome(days).agreed();
        assertEquals("2025-03-04", agreed.orElseThrow().day().toString());
    }

    @Test
    void anAddressAloneSettlesNothing() {
        List<DateDay> days =
                DateDay.of(List.of(sign(Kind.URL, "2025-03-04"), line("2025-03-04", -3, 0)));
        assertEquals(Optional.empty(), new DateHome(days).agreed());
    }

    @Test
    void aStatedMomentBeatsTheDayOfThePrintedEdition() {
        DateSign stated = sign(Kind.LINKED, "2025-03-04T19:30:00+02:00");
        assertEquals("2025-03-04", settle("2025-03-05", stated, line("2025-03-05", 2, 0)));
    }

    @Test
    void theShownDayBeatsAMomentInUtcThatHidesIt() {
        DateSign stated = sign(Kind.LINKED, "2025-03-05T04:00:41Z");
        assertEquals("2025-03-04", settle("2025-03-05", stated, line("2025-03-04", 1, 0)));
    }

    @Test
    void theShownDayOfTheLastChangeDoesNot() {
        DateSign stated = sign(Kind.LINKED, "2025-03-04T17:29:54Z");
        DateSign changed = line("2025-03-05", 1, MarkCues.MODIFIED);
        assertEquals("2025-03-04", settle("2025-03-04", stated, changed));
    }

    @Test
    void theSameMomentWithTheOffsetOfTheNewsroomTellsItsDay() {
        DateSign stated = sign(Kind.LINKED, "2025-03-04T18:30:00Z");
        DateSign home = sign(Kind.TIME, "2025-03-05T05:30:00+11:00");
        assertEquals("2025-03-05", settle("2025-03-04", stated, home));
    }

    @Test
    void daysFurtherApartAreLeftAsChosen() {
        DateSign stated = sign(Kind.LINKED, "2025-01-04T19:30:00+02:00");
        assertEquals("2025-03-05", settle("2025-03-05", stated, line("2025-03-05", 2, 0)));
    }
}
