package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void namesTheMostProbableClass() {
        assertEquals(Verdict.DIFFERENT, Verdict.of(new double[] {0.5, 0.3, 0.2}));
        assertEquals(Verdict.SAME, Verdict.of(new double[] {0.2, 0.5, 0.3}));
        assertEquals(Verdict.CONTRADICT, Verdict.of(new double[] {0.2, 0.3, 0.5}));
    }

    @Test
    void seesNoContradictionWhereItIsHardlyTheLikeliest() {
        assertEquals(Verdict.SAME, Verdict.of(new double[] {0.19, 0.4, 0.41}));
    }
}
