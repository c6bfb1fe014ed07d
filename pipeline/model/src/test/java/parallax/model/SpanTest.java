package parallax.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesBackwardSpans() {
        assertThrows(IllegalArgumentException.class, () -> Span.of(3, 2));
        assertThrows(IllegalArgumentException.class, () -> Span.of(-1, 2));
    }

    @Test
    void coversInUtf16Units() {
        assertEquals("é🕊", Span.of(2, 5).of("a é🕊 b"));
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertFalse(Span.of(0, 2).overlaps(Span.of(2, 4)));
        assertTrue(Span.of(0, 3).overlaps(Span.of(2, 4)));
    }

    @Test
    void sortsTheOuterSpanFirst() {
        List<Span> sorted =
                Stream.of(Span.of(0, 2), Span.of(0, 9), Span.of(0, 4)).sorted().toList();
        assertEquals(List.of(Span.of(0, 9), Span.of(0, 4), Span.of(0, 2)), sorted);
    }
}
