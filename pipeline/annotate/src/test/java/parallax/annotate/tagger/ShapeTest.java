package parallax.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void tellsWhatAWordLooksLike() {
        assertEquals(Shape.LOWER, Shape.of("talks"));
        assertEquals(Shape.CAPITALIZED, Shape.of("Élysée"));
        assertEquals(Shape.INITIAL, Shape.of("J."));
        assertEquals(Shape.UPPER, Shape.of("NATO"));
        assertEquals(Shape.MIXED, Shape.of("McKay"));
        assertEquals(Shape.NUMBER, Shape.of("1,500"));
        assertEquals(Shape.MARK, Shape.of("🕊"));
    }
}
