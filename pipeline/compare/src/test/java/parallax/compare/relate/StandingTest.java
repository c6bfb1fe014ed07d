package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void leadsOverTheMeanOfTheBestOthers() {
        float[][] standings = Standing.of(new double[] {0.9, 0.5, 0.4, 0.3, 0.2});
        assertEquals(0.4, standings[0][0], 1e-6);
        assertEquals(0.5, standings[0][1], 1e-6);
        assertEquals(-0.4, standings[1][0], 1e-6);
        assertEquals(0.2 - 0.525, standings[4][2], 1e-6);
    }

    @Test
    void theBestHasTheBestOdds() {
        float[][] standings = Standing.of(new double[] {0.9, 0.5, 0.4});
        assertTrue(standings[0][3] > 0 && standings[1][3] < 0);
        assertTrue(standings[1][3] > standings[2][3]);
        assertEquals(1, standings[0][6]);
        assertEquals(0, standings[1][6]);
    }

    @Test
    void equalsStandEqual() {
        float[][] standings = Standing.of(new double[] {0.7, 0.7, 0.1});
        assertArrayEquals(standings[0], standings[1]);
        assertEquals(1 / 1.5, standings[0][5], 1e-6);
        float[][] same = Standing.of(new double[] {0.7, 0.7, 0.7, 0.7});
        assertEquals(0, same[2][4], 1e-6);
    }
}
