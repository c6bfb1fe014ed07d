package parallax.compare.relate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    private static final double SURE = 5;

    @Test
    void twoThatAreTheSameAsAThirdAreTheSame() {
        double[] settled = Consensus.settle(links(0, 1, 1, 2, 0, 2), new double[] {SURE, SURE, 0});
        assertTrue(settled[2] > 0.5, Arrays.toString(settled));
    }

    @Test
    void twoOfWhichOneIsTheSameAsAThirdAreNot() {
        double[] settled = Consensus.settle(links(0, 1, 1, 2, 0, 2), new double[] {SURE, -SURE, 0});
        assertTrue(settled[2] < -0.5, Arrays.toString(settled));
    }

    @Test
    void statementsOfTwoArticlesSettleRoundTwoOthers() {
        List<Company.Link> links = links(0, 10, 0, 11, 1, 10, 1, 11);
        double[] agreed = Consensus.settle(links, new double[] {0, SURE, SURE, SURE});
        double[] parted = Consensus.settle(links, new double[] {0, SURE, -SURE, SURE});
        assertTrue(agreed[0] > 0.5, Arrays.toString(agreed));
        assertTrue(parted[0] < -0.5, Arrays.toString(parted));
    }

    @Test
    void aStatementBesideManyKeepsItsScores() {
        double[] alone = {SURE, 1, -1, -SURE};
        assertArrayEquals(alone, Consensus.settle(links(0, 1, 0, 2, 0, 3, 4, 4), alone));
    }

    @Test
    void theOrderOfPairsAndSidesDoesNotMatter() {
        double[] forth = Consensus.settle(links(0, 1, 1, 2, 0, 2), new double[] {2, 1, -1});
        double[] back = Consensus.settle(links(2, 0, 2, 1, 1, 0), new double[] {-1, 1, 2});
        assertEquals(forth[0], back[2], 1e-12);
        assertEquals(forth[2], back[0], 1e-12);
    }

    @Test
    void manyUnlikeStatementsAreSettledAtOnce() {
        int[] ends = new int[2 * 300 * 300];
        for (int i = 0; i < ends.length / 2; i++) {
            ends[2 * i] = i / 300;
            ends[2 * i + 1] = 300 + i % 300;
        }
        double[] logOdds = new double[300 * 300];
        Arrays.fill(logOdds, -SURE);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Consensus.settle(links(ends), logOdds));
    }

    private static List<Company.Link> links(int... ends) {
        List<Company.Link> links = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            links.add(new Company.Link(ends[i], ends[i + 1]));
        }
        return links;
    }
}
