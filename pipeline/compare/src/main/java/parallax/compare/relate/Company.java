package parallax.compare.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a pair stands out from the other pairs its statements are in: a likeness that a statement
/// has to many others tells less than one it has to a single other. The idea is that of
/// cross-domain similarity local scaling (Conneau et al. 2018).
public final class Company {

    /// Columns of a pair's features that are likenesses: vectors, words covered, both ways.
    private static final int[] COLUMNS = {0, 26, 14, 2};

    private static final int[] DEPTHS = {1, 3, 10};
    private static final int LEAST = 4;
    private static final float ALONE = -9;

    private Company() {}

    /// Two statements to be related, by their numbers.
    public record Link(int a, int b) {}

    /// The rows of all links, each widened by how it stands out among `links`.
    public static float[][] widen(List<Link> links, float[][] rows) {
        float[][] wide = new float[rows.length][];
        Arrays.setAll(wide, i -> alone(rows[i]));
        int width = rows.length == 0 ? 0 : rows[0].length;
        Map<Integer, List<Integer>> partners = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            partners.computeIfAbsent(links.get(i).a, _ -> new ArrayList<>()).add(i);
            partners.computeIfAbsent(links.get(i).b, _ -> new ArrayList<>()).add(i);
        }
        int at = width;
        for (int column : COLUMNS) {
            for (List<Integer> company : partners.values()) {
                company.sort(Comparator.comparingDouble(i -> -rows[i][column]));
            }
            for (int i = 0; i < rows.length; i++) {
                Link link = links.get(i);
                put(wide[i], at, i, column, partners.get(link.a), partners.get(link.b), rows);
            }
            at += 2 * DEPTHS.length;
        }
        return wide;
    }

    /// The row of a pair that has no company.
    public static float[] alone(float[] row) {
        float[] wide = Arrays.copyOf(row, row.length + COLUMNS.length * DEPTHS.length * 2);
        Arrays.fill(wide, row.length, wide.length, ALONE);
        return wide;
    }

    private static void put(
            float[] wide,
            int at,
            int i,
            int column,
            List<Integer> ofA,
            List<Integer> ofB,
            float[][] rows) {
        for (int d = 0; d < DEPTHS.length; d++) {
            float a = lead(i, column, ofA, DEPTHS[d], rows);
            float b = lead(i, column, ofB, DEPTHS[d], rows);
            wide[at + 2 * d] = a == ALONE ? b : b == ALONE ? a : Math.min(a, b);
            wide[at + 2 * d + 1] = Math.max(a, b);
        }
    }

    /// By how much a pair is ahead of the mean of the best `depth` others of the company.
    private static float lead(int i, int column, List<Integer> company, int depth, float[][] rows) {
        if (company.size() < LEAST) {
            return ALONE;
        }
        float sum = 0;
        int n = 0;
        for (int k = 0; k < company.size() && n < depth; k++) {
            if (company.get(k) != i) {
                sum += rows[company.get(k)][column];
                n++;
            }
        }
        return rows[i][column] - sum / n;
    }
}
