package parallax.compare.story;

import java.util.List;
import parallax.compare.vector.Vectors;

/// How a pair of articles stands among the neighbours that each of the two has: being alike tells
/// less where many others are just as alike, and more where both are like the same others.
final class Neighbours {

    /// How many numbers [#features] gives.
    static final int WIDTH = 12;

    private static final int[] DEPTHS = {1, 3, 8};
    private static final int KEPT = 40;
    private static final int THIRDS = 12;
    private static final int NEAR = 5;

    private final List<Profile> profiles;
    private final float[][] vectors;
    private final int[][] nearest;
    private final float[][] best;

    Neighbours(List<Profile> profiles, float[][] vectors, List<int[]> candidates) {
        this.profiles = profiles;
        this.vectors = vectors;
        this.nearest = new int[profiles.size()][KEPT];
        this.best = new float[profiles.size()][KEPT];
        double[] likeness =
                candidates.parallelStream()
                        .mapToDouble(pair -> likeness(pair[0], pair[1]))
                        .toArray();
        for (int c = 0; c < likeness.length; c++) {
            int[] pair = candidates.get(c);
            insert(pair[0], pair[1], (float) likeness[c]);
            insert(pair[1], pair[0], (float) likeness[c]);
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

    /// How the pair stands: by how much it is ahead of the mean of the nearest one, three and eight
    /// others, for the article where that is less and for the other; how many others are nearer to
    /// each; how far the best two third articles, each taken by the weaker of its two likenesses,
    /// are ahead of the pair; and which share of their nearest five and twelve the two have in
    /// common.
    float[] features(int i, int j) {
        float likeness = likeness(i, j);
        float[] features = new float[WIDTH];
        float[] ofI = others(i, j);
        float[] ofJ = others(j, i);
        for (int d = 0; d < DEPTHS.length; d++) {
            float leadOfI = likeness - mean(ofI, DEPTHS[d]);
            float leadOfJ = likeness - mean(ofJ, DEPTHS[d]);
            features[2 * d] = Math.min(leadOfI, leadOfJ);
            features[2 * d + 1] = Math.max(leadOfI, leadOfJ);
        }
        int nearerToI = nearer(i, likeness);
        int nearerToJ = nearer(j, likeness);
        features[6] = Math.min(nearerToI, nearerToJ);
        features[7] = Math.max(nearerToI, nearerToJ);
        float[] thirds = thirds(i, j);
        features[8] = thirds[0] - likeness;
        features[9] = thirds[1] - likeness;
        features[10] = shared(i, j, NEAR);
        features[11] = shared(i, j, THIRDS);
        return features;
    }

    /// Likeness of `i` to its nearest neighbours but `j`.
    private float[] others(int i, int j) {
        float[] others = new float[DEPTHS[DEPTHS.length - 1]];
        int n = 0;
        for (int k = 0; k < KEPT && best[i][k] > 0 && n < others.length; k++) {
            if (nearest[i][k] != j) {
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

    private int nearer(int i, float likeness) {
        int nearer = 0;
        while (nearer < KEPT && best[i][nearer] > likeness) {
            nearer++;
        }
        return nearer;
    }

    private float[] thirds(int i, int j) {
        float first = 0;
        float second = 0;
        for (int k = 0; k < THIRDS && best[i][k] > 0; k++) {
            if (nearest[i][k] != j) {
                float weaker = Math.min(best[i][k], known(j, nearest[i][k]));
                second = Math.max(second, Math.min(first, weaker));
                first = Math.max(first, weaker);
            }
        }
        return new float[] {first, second};
    }

    /// The likeness of two articles, made anew only where they are not near.
    private float known(int i, int j) {
        for (int k = 0; k < KEPT && best[i][k] > 0; k++) {
            if (nearest[i][k] == j) {
                return best[i][k];
            }
        }
        return likeness(i, j);
    }

    private float shared(int i, int j, int depth) {
        int shared = 0;
        int known = 0;
        for (int k = 0; k < depth && best[i][k] > 0; k++) {
            known++;
            for (int m = 0; m < depth && best[j][m] > 0; m++) {
                shared += nearest[i][k] == nearest[j][m] ? 1 : 0;
            }
        }
        return known == 0 ? 0 : (float) shared / known;
    }
}
