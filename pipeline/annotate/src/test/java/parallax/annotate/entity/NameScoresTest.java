package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NameScoresTest {

    private static final int PERSON = 1;
    private static final int IN_PERSON = 2;

    /// Scores of a sentence: for each token a label and what speaks for it.
    private static NameScores scores(float[]... tokens) {
        float[][] scores = new float[tokens.length][NameLabels.COUNT];
        for (int t = 0; t < tokens.length; t++) {
            scores[t][(int) tokens[t][0]] = tokens[t][1];
        }
        return new NameScores(scores, NameLabels.steps());
    }

    @Test
    void beginsANameBeforeItGoesOn() {
        NameScores scores = scores(new float[] {0, 1}, new float[] {IN_PERSON, 4});
        assertArrayEquals(new int[] {PERSON, IN_PERSON}, scores.labels());
    }

    @Test
    void doubtsANameThatAnotherPathNearlyOutweighs() {
        NameScores scores = scores(new float[] {PERSON, 1}, new float[] {0, 5});
        assertTrue(scores.doubts(1.5f, 0));
        assertFalse(scores.doubts(0.5f, 0));
    }

    @Test
    void doubtsAnOrganizationByItsOwnGap() {
        NameScores scores = scores(new float[] {3, 1});
        assertTrue(scores.doubts(0, 1.5f));
        assertFalse(scores.doubts(0, 0.5f));
        assertFalse(scores.doubts(0.5f, 0));
    }

    @Test
    void seesByWhatFollowsThatThereIsNoDoubt() {
        NameScores scores = scores(new float[] {0, 0}, new float[] {IN_PERSON, 9});
        assertFalse(scores.doubts(8, 0));
    }

    @Test
    void givesProbabilitiesThatSumToOne() {
        NameScores scores = scores(new float[] {PERSON, 3}, new float[] {IN_PERSON, 2});
        for (float[] token : scores.logs()) {
            double sum = 0;
            for (float log : token) {
                sum += Math.exp(log);
            }
            assertEquals(1, sum, 1e-5);
        }
        assertTrue(scores.logs()[0][PERSON] > Math.log(0.5));
        assertEquals(Float.NEGATIVE_INFINITY, scores.logs()[0][IN_PERSON]);
    }

    @Test
    void saysNothingOfNothing() {
        NameScores scores = scores();
        assertEquals(0, scores.labels().length);
        assertFalse(scores.doubts(9, 0));
        assertEquals(0, scores.logs().length);
    }
}
