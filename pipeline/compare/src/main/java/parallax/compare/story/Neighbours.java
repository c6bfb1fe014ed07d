package parallax.compare.story;

import java.util.List;
import parallax.compare.vector.Vectors;

/// How a pair of articles stands out among the neighbours that each of the two has: being alike
/// tells less where many others are just as alike.
final class Neighbours {

    private static final int[] DEPTHS = {1, 3, 8};

    private final List<Profile> profiles;
    private final float[][] vectors;
    private final float[][] best;

    Neighbours(List<Profile> profiles, float[][] vectors, List<int[]> candidates) {
        this.profiles = profiles;
        this.vectors = vectors;
        this.best = new float[profiles.size()][DEPTHS[DEPTHS.length - 1] + 1];
        for (int[] pair : candidates) {
            float likeness = likeness(pair[0], pair[1]);
            insert(best[pair[0]], likeness);
            insert(best[pair[1]], likeness);
        }
    }

    private float likeness(int i, int j) {
        return (float) profiles.get(i).body().dot(profiles.get(j).body())
                + Vectors.dot(vectors[i], vectors[j]);
    }

    private static void insert(float[] descending, float value) {
        int at = descending.length;
        while (at > 0 && descending[at - 1] < value) {
            at--;
        }
        if (at < descending.length) {
            System.arraycopy(descending, at, descending, at + 1, descending.length - at - 1);
            descending[at] = value;
        }
    }

    /// For the nearest one, three and eight other neighbours: by how much the pair is ahead of
    /// their mean, for the article where that is less and for the other.
    float[] leads(int i, int j) {
        float likeness = likeness(i, j);
        float[] leads = new float[2 * DEPTHS.length];
        for (int d = 0; d < DEPTHS.length; d++) {
            float ofI = likeness - mean(best[i], likeness, DEPTHS[d]);
            float ofJ = likeness - mean(best[j], likeness, DEPTHS[d]);
            leads[2 * d] = Math.min(ofI, ofJ);
            leads[2 * d + 1] = Math.max(ofI, ofJ);
        }
        return leads;
    }

    private static float mean(float[] descending, float self, int depth) {
        float sum = 0;
        boolean skipped = false;
        int n = 0;
        for (int k = 0; k < descending.length && n < depth; k++) {
            if (!skipped && descending[k] == self) {
                skipped = true;
            } else {
                sum += descending[k];
                n++;
            }
        }
        return sum / depth;
    }
}
