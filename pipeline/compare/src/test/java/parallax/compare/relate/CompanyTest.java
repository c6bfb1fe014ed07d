package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final int FEATURES = 30;

    @Test
    void aStatementOfFourPairsIsCompany() {
        float[][] wide = Company.widen(star(4), rows(0.9f, 0.2f, 0.2f, 0.1f));
        assertTrue(Company.isIn(wide[0]));
        assertEquals(0.7, Company.standing(wide[0])[0], 1e-6);
        assertEquals(-0.7, Company.standing(wide[1])[0], 1e-6);
    }

    @Test
    void threePairsAreNone() {
        float[][] wide = Company.widen(star(3), rows(0.9f, 0.2f, 0.1f));
        assertFalse(Company.isIn(wide[0]));
        assertEquals(Company.alone(rows(0.9f)[0]).length, wide[0].length);
    }

    @Test
    void standingDoesNotHangOnTheOrderOfPairs() {
        float[][] forth = Company.widen(star(4), rows(0.9f, 0.2f, 0.2f, 0.1f));
        float[][] back = Company.widen(star(4).reversed(), rows(0.1f, 0.2f, 0.2f, 0.9f));
        assertTrue(Arrays.equals(forth[0], back[3]));
        assertTrue(Arrays.equals(forth[1], forth[2]));
    }

    /// One statement beside `n` others.
    private static List<Company.Link> star(int n) {
        List<Company.Link> links = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            links.add(new Company.Link(0, i + 1));
        }
        return links;
    }

    private static float[][] rows(float... likeness) {
        float[][] rows = new float[likeness.length][FEATURES];
        for (int i = 0; i < rows.length; i++) {
            Arrays.fill(rows[i], likeness[i]);
        }
        return rows;
    }
}
