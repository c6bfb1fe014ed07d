package parallax.compare.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a pair stands out from the other pairs its statements are in: a likeness that a statement
/// has to many others tells less than one it has to a single other. The idea is that of
/// cross-domain similarity local scaling (Conneau et al. 2018) and of dual softmax retrieval.
public final class Company {

    /// Columns of a pair's features that are likenesses: vectors, words covered, both ways.
    private static final int[] COLUMNS = {0, 26, 14, 2};

    private static final int LEAST = 4;
    private static final float ALONE = -9;
    private static final int WIDTH = COLUMNS.length * Standing.WIDTH * 2;

    private Company() {}

    /// Two statements to be related, by their numbers.
    public record Link(int a, int b) {}

    /// The rows of all links, each widened by how it stands out among `links`.
    public static float[][] widen(List<Link> links, float[][] rows) {
        float[][] wide = new float[rows.length][];
        Arrays.setAll(wide, i -> alone(rows[i]));
        Map<Integer, List<Integer>> companies = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            companies.computeIfAbsent(links.get(i).a, _ -> new ArrayList<>()).add(i);
            companies.computeIfAbsent(links.get(i).b, _ -> new ArrayList<>()).add(i);
        }
        companies.values().removeIf(company -> company.size() < LEAST);
        for (int c = 0; c < COLUMNS.length; c++) {
            int column = COLUMNS[c];
            int block = 2 * Standing.WIDTH * c;
            companies.forEach((_, company) -> {
                company.sort(Comparator.comparingDouble(i -> -rows[i][column]));
                double[] likeness = company.stream().mapToDouble(i -> rows[i][column]).toArray();
                float[][] standing = Standing.of(likeness);
                for (int k = 0; k < standing.length; k++) {
                    int i = company.get(k);
                    merge(standing[k], wide[i], rows[i].length + block);
                }
            });
        }
        return wide;
    }

    /// Puts a standing into a row that may hold that in the company of the other statement already:
    /// the lesser of each value first, the greater behind it.
    private static void merge(float[] standing, float[] wide, int at) {
        for (int d = 0; d < standing.length; d++) {
            int least = at + 2 * d;
            boolean first = wide[least] == ALONE;
            wide[least] = first ? standing[d] : Math.min(wide[least], standing[d]);
            wide[least + 1] = first ? standing[d] : Math.max(wide[least + 1], standing[d]);
        }
    }

    /// The row of a pair that has no company.
    public static float[] alone(float[] row) {
        float[] wide = Arrays.copyOf(row, row.length + WIDTH);
        Arrays.fill(wide, row.length, wide.length, ALONE);
        return wide;
    }

    /// True for the widened row of a pair that has company.
    public static boolean isIn(float[] wide) {
        return wide[wide.length - 1] != ALONE;
    }

    /// The part of a widened row that tells how the pair stands out.
    public static float[] standing(float[] wide) {
        return Arrays.copyOfRange(wide, wide.length - WIDTH, wide.length);
    }
}
