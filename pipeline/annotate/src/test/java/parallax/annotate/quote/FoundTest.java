package parallax.annotate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.Span;

class FoundTest {

    @Test
    void piecesThatOverlapBecomeOneInOrder() {
        List<Span> pieces =
                List.of(Span.of(60, 70), Span.of(0, 50), Span.of(10, 20), Span.of(50, 55));

        Found found = new Found(pieces, Optional.empty(), Span.of(80, 84), 9, .5);

        assertEquals(List.of(Span.of(0, 50), Span.of(50, 55), Span.of(60, 70)), found.content());
        assertEquals(Span.of(0, 70), found.whole());
    }
}
