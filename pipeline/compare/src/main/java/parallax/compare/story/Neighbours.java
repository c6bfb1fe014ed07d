package parallax.compare.story;

import java.util.List;
import parallax.compare.vector.Vectors;

/// How a pair of articles stands out among the neighbours that each of the two has: being alike
/// tells less where many others are just as alike. A neighbour that is as much like both as they
/// are like each other is taken for a third article of the same event and does not count, so that
/// an event told by twenty outlets holds together as well as one told by three.
final class Neighbours {

    private static final int[] DEPTHS = {1, 3, 8};
    private static final int KEPT = 24;
    private static final float SLACK = 0.05f;

    private final List<Profile> profiles;
    private final float[][] vectors;
    private final int[][] nearest;
    private final float[][] best;

    Neighbours(List<Profile> profiles, float[][] vectors, List<int[]> candidates) {
        this.profiles = profiles;
        this.vectors = vectors;
        this.nearest = new int[profiles.size()][KEPT];
        this.best = new float[profiles.size()][KEPT];
        for (int[] pair : candidates) {
            float likeness = likeness(pair[0], pair[1]);
            insert(pair[0], pair[1], likeness);
            insert(pair[1], pair[0], likeness);
        }
    }

    private float likeness(int i, int j) {
        return (float) profiles.get(i).body().dot(profiles.get(j).body())
                + Vectors.dot(vectors[i], vectors[j]);
    }

    private void insert(int of, int neighbour, float value) {
        float[] descending = best[of];
        int at = descending.length;
        while (at > 0 && descending[at - 1] < value) {
            at--;
        }
        if (at < descending.length) {
            int moved = descending.length - at - 1;
            System.arraycopy(descending, at, descending, at + 1, moved);
            System.arraycopy(nearest[of], at, nearest[of], at + 1, moved);
            descending[at] = value;
            nearest[of][at] = neighbour;
        }
    }

    /// For the nearest one, three and eight other neighbours: by how much the pair is ahead of
    /// their mean, for the article where that is less and for the other.
    float[] leads(int i, int j) {
        float likeness = likeness(i, j);
        float[] others = others(i, j, likeness);
        float[] othersOfJ = others(j, i, likeness);
        float[] leads = new float[2 * DEPTHS.length];
        for (int d = 0; d < DEPTHS.length; d++) {
            float ofI = likeness - mean(others, DEPTHS[d]);
            float ofJ = likeness - mean(othersOfJ, DEPTHS[d]);
            leads[2 * d] = Math.min(ofI, ofJ);
            leads[2 * d + 1] = Math.max(ofI, ofJ);
        }
        return leads;
    }

    /// Likeness of `i` to its nearest neighbours but `j` and those just as much like both.
    private float[] others(int i, int j, float likeness) {
        float[] others = new float[DEPTHS[DEPTHS.length - 1]];
        int n = 0;
        for (int k = 0; k < KEPT && best[i][k] > 0 && n < others.length; k++) {
            int other = nearest[i][k];
            float least = likeness - SLACK;
            boolean isThird = best[i][k] >= least && likeness(j, other) >= least;
            if (other != j && !isThird) {
                others[n++] = best[i][k];
            }
        }
        return others;
    }

    private static float mean(float[] values, int depth) {
        float sum = 0;
        for (int k = 0; k < depth; k++) {
            sum += values[k];
        }
        return sum / depth;
    }
}
