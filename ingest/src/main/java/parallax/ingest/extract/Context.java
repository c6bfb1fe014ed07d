package parallax.ingest.extract;

import java.util.Arrays;
import java.util.List;

/// Rows for the second classifier: those of the first, and what the first said of the pieces
/// around.
final class Context {

    private static final int ADDED = 26;
    private static final int FAR = 40;

    private final List<Piece> pieces;
    private final float[] p;
    private final float[][] rows;
    private final double[] mass;
    private final int[] lastYes;
    private final int[] nextYes;

    Context(Page page, float[][] rows, float[] first) {
        this.pieces = page.pieces();
        this.rows = rows;
        this.p = first;
        int n = p.length;
        mass = new double[n + 1];
        lastYes = new int[n];
        nextYes = new int[n];
        for (Scope scope : page.scopes()) {
            scope.mass = 0;
            scope.yes = 0;
        }
        int last = -FAR;
        for (int i = 0; i < n; i++) {
            Piece piece = pieces.get(i);
            float weight = p[i] * piece.length();
            mass[i + 1] = mass[i] + weight;
            lastYes[i] = last;
            last = p[i] > 0.5f && piece.length() > 60 ? i : last;
            Scope scope = piece.scope;
            for (int up = 0; up < 4 && scope != null; up++) {
                scope.mass += weight;
                scope.yes += p[i];
                scope = scope.parent;
            }
        }
        int next = n + FAR;
        for (int i = n - 1; i >= 0; i--) {
            nextYes[i] = next;
            next = p[i] > 0.5f && pieces.get(i).length() > 60 ? i : next;
        }
    }

    float[] row(int i) {
        float[] own = rows[i];
        float[] row = Arrays.copyOf(own, own.length + ADDED);
        int at = own.length;
        row[at++] = p[i];
        for (int step = 1; step <= 4; step++) {
            row[at++] = i >= step ? p[i - step] : -1;
            row[at++] = i + step < p.length ? p[i + step] : -1;
        }
        Scope scope = pieces.get(i).scope;
        for (int up = 0; up < 4; up++) {
            row[at++] = scope == null ? -1 : scope.mass / Math.max(1, scope.chars);
            row[at++] = scope == null ? -1 : scope.yes;
            scope = scope == null ? null : scope.parent;
        }
        double all = Math.max(1, mass[p.length]);
        row[at++] = (float) (mass[i] / all);
        row[at++] = (float) ((mass[p.length] - mass[i + 1]) / all);
        row[at++] = (float) (mass[p.length] - mass[i + 1]);
        row[at++] = (float) mass[i];
        row[at++] = Math.min(FAR, i - lastYes[i]);
        row[at++] = Math.min(FAR, nextYes[i] - i);
        row[at++] = window(i, 5);
        row[at++] = window(i, 12);
        row[at++] = (float) mass[p.length];
        return row;
    }

    private float window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(p.length, i + reach + 1);
        return (float) (mass[to] - mass[from]);
    }
}
