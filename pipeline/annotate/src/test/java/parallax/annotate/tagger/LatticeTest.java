package parallax.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {

    private static final int LENGTH = 4;
    private static final int LABELS = 3;

    private static Lattice random(long seed) {
        Random random = new Random(seed);
        float[] node = new float[LENGTH * LABELS];
        float[] edge = new float[LENGTH * LABELS * LABELS];
        for (int i = 0; i < node.length; i++) {
            node[i] = random.nextFloat() * 4 - 2;
        }
        for (int i = 0; i < edge.length; i++) {
            edge[i] = random.nextFloat() * 4 - 2;
        }
        return new Lattice(LABELS, node, edge);
    }

    private static double score(Lattice lattice, int[] path) {
        double score = lattice.node()[path[0]];
        for (int i = 1; i < LENGTH; i++) {
            score += lattice.node()[i * LABELS + path[i]];
            score += lattice.edge()[(i * LABELS + path[i - 1]) * LABELS + path[i]];
        }
        return score;
    }

    private static int[] path(int number) {
        int[] path = new int[LENGTH];
        for (int i = 0; i < LENGTH; i++, number /= LABELS) {
            path[i] = number % LABELS;
        }
        return path;
    }

    @Test
    void findsTheBestOfAllLabellings() {
        for (int seed = 0; seed < 50; seed++) {
            Lattice lattice = random(seed);
            int best = 0;
            for (int p = 1; p < Math.pow(LABELS, LENGTH); p++) {
                best = score(lattice, path(p)) > score(lattice, path(best)) ? p : best;
            }
            assertArrayEquals(path(best), lattice.best());
        }
    }

    @Test
    void sumsTheProbabilityOfEveryLabelling() {
        Lattice lattice = random(7);
        double total = 0;
        double first = 0;
        for (int p = 0; p < Math.pow(LABELS, LENGTH); p++) {
            double weight = Math.exp(score(lattice, path(p)));
            total += weight;
            first += path(p)[2] == 1 ? weight : 0;
        }
        assertEquals(Math.log(total), lattice.logTotal(), 1e-4);
        assertEquals(first / total, lattice.marginals()[2 * LABELS + 1], 1e-4);
    }

    @Test
    void neverChoosesWhatIsForbidden() {
        Lattice lattice = random(3);
        int label = lattice.best()[1];
        lattice.forbid(1, label);
        assertEquals(false, lattice.best()[1] == label);
        assertEquals(0, lattice.marginals()[LABELS + label], 1e-6);
    }

    @Test
    void labelsNothingInAnEmptySequence() {
        assertArrayEquals(new int[0], new Lattice(LABELS, new float[0], new float[0]).best());
    }
}
