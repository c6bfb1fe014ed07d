package parallax.compare.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CirclesTest {

    private static final int SHARED = 3;
    private static final int APART = 4;

    @Test
    void tellsASharedCircleFromTwoSeparateOnes() {
        Circles circles = new Circles(5);
        circles.add(0, 2, 0.9);
        circles.add(1, 2, 0.8);
        circles.add(0, 3, 0.1);
        float[] together = circles.features(0, 1, 0.5);
        assertEquals(0.72f, together[SHARED], 1e-6);
        assertEquals(0.2f, together[APART], 1e-6);
        float[] separate = circles.features(1, 3, 0.5);
        assertEquals(0, separate[SHARED]);
        assertEquals(0.9f, separate[APART], 1e-6);
    }

    @Test
    void countsThirdArticlesOnly() {
        Circles circles = new Circles(2);
        circles.add(0, 1, 0.9);
        float[] expected = new float[Circles.WIDTH];
        expected[0] = 0.9f;
        assertArrayEquals(expected, circles.features(0, 1, 0.9));
    }

    @Test
    void isTheSameFromBothSides() {
        Circles circles = new Circles(4);
        circles.add(0, 2, 0.7);
        circles.add(1, 2, 0.4);
        circles.add(1, 3, 0.6);
        assertArrayEquals(circles.features(0, 1, 0.3), circles.features(1, 0, 0.3));
    }

    @Test
    void forgetsWhatIsNextToImpossible() {
        Circles circles = new Circles(3);
        circles.add(0, 2, 0.01);
        assertEquals(0, circles.features(0, 1, 0.3)[2]);
    }
}
