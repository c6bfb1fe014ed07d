package parallax.compare.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.model.ClaimThread.Order;
import parallax.model.Published;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Where;

class SightingsTest {

    private static List<Sighting> sorted(String... isos) {
        return Stream.of(isos).map(SightingsTest::sighting).sorted(Sightings.byTime()).toList();
    }

    private static Sighting sighting(String iso) {
        return new Sighting(
                "article " + iso,
                Where.of("café.html"),
                "The Ledger",
                Span.of(0, 4),
                "🙂 é",
                Published.parse(iso),
                "");
    }

    private static Optional<String> first(List<Sighting> sightings) {
        return Sightings.first(sightings).map(s -> s.published().iso());
    }

    @Test
    void theFirstIsTheEarliestMomentWhateverTheZone() {
        List<Sighting> two = sorted("2025-12-15T06:05-05:00", "2025-12-15T10:20Z");
        assertEquals(Optional.of("2025-12-15T10:20Z"), first(two));
        assertEquals(Order.KNOWN, Sightings.order(two));
    }

    @Test
    void anUndatedSightingLeavesTheFirstOfTheDated() {
        List<Sighting> three = sorted("", "2025-12-14", "2025-12-15");
        assertEquals(Optional.of("2025-12-14"), first(three));
        assertEquals(Order.PARTIAL, Sightings.order(three));
    }

    @Test
    void nobodyIsFirstWhereDaysCannotTell() {
        assertEquals(Optional.empty(), first(sorted("2025-12-14", "2025-12-14T09:00Z")));
        assertEquals(Optional.empty(), first(sorted("2025-12-14", "")));
        assertEquals(Optional.empty(), first(sorted("")));
        assertEquals(Optional.empty(), first(List.of()));
    }
}
