package parallax.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows for the second classifier: a few features of the piece itself and what the first classifier
/// said of the pieces around it.
final class Context {

    /// Positions in the first rows that are worth seeing again.
    private final List<Piece> pieces;

    private final float[] p;
    private final float[][] rows;
    private final double[] mass;
    private final Map<Object, double[]> byScope = new HashMap<>();

    Context(List<Piece> pieces, float[][] rows, float[] first) {
        this.pieces = pieces;
        this.rows = rows;
        this.p = first;
        this.mass = new double[p.length + 1];
        for (int i = 0; i < p.length; i++) {
            double length = pieces.get(i).length();
            mass[i + 1] = mass[i] + p[i] * length;
            Scope scope = pieces.get(i).scope;
            for (int up = 0; up < 4 && scope != null; up++) {
                double[] sums = byScope.computeIfAbsent(scope, _ -> new double[3]);
                sums[0] += p[i] * length;
                sums[1] += length;
                sums[2] += p[i];
                scope = scope.parent;
            }
        }
    }

    float[] row(int i) {
        int own = rows[i].length;
        float[] row = java.util.Arrays.copyOf(rows[i], own + 32);
        int at = own;
        row[at++] = p[i];
        for (int step = 1; step <= 4; step++) {
            row[at++] = i >= step ? p[i - step] : -1;
            row[at++] = i + step < p.length ? p[i + step] : -1;
        }
        Scope scope = pieces.get(i).scope;
        for (int up = 0; up < 4; up++) {
            double[] sums = scope == null ? null : byScope.get(scope);
            row[at++] = sums == null ? -1 : (float) (sums[0] / sums[1]);
            row[at++] = sums == null ? -1 : (float) sums[2];
            scope = scope == null ? null : scope.parent;
        }
        double all = Math.max(1, mass[p.length]);
        row[at++] = (float) (mass[i] / all);
        row[at++] = (float) ((all - mass[i + 1]) / all);
        row[at++] = Features.log((float) (mass[p.length] - mass[i + 1]));
        row[at++] = Features.log((float) mass[i]);
        row[at++] = distance(i, -1);
        row[at++] = distance(i, 1);
        row[at++] = window(i, 5);
        row[at++] = window(i, 12);
        row[at++] = heaviest();
        return at == row.length ? row : java.util.Arrays.copyOf(row, at);
    }

    private float distance(int i, int step) {
        int distance = 1;
        for (int j = i + step; j >= 0 && j < p.length && distance < 40; j += step) {
            if (p[j] > 0.5f && pieces.get(j).length() > 60) {
                return distance;
            }
            distance++;
        }
        return 40;
    }

    private float window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(p.length, i + reach + 1);
        return Features.log((float) (mass[to] - mass[from]));
    }

    private float heaviest() {
        return Features.log((float) mass[p.length]);
    }
}
