package parallax.ingest.extract;

import java.util.List;

/// Rows for the second classifier: those of the first, and what the first said of the pieces
/// around.
final class Context {

    private static final int FAR = 40;

    private final List<Piece> pieces;
    private final float[] p;
    private final float[][] rows;
    private final double[] mass;
    private final int[] lastYes;
    private final int[] nextYes;
    private final float[] layoutMass;
    private final float[] layoutChars;
    private final Stretch stretch;
    private final Row row = new Row();

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
        int layouts = Scope.layouts(page.scopes());
        layoutMass = new float[layouts];
        layoutChars = new float[layouts];
        weigh();
        look();
        stretch = Stretch.of(pieces, p);
    }

    private void weigh() {
        for (int i = 0; i < p.length; i++) {
            Piece piece = pieces.get(i);
            float weight = p[i] * piece.length();
            mass[i + 1] = mass[i] + weight;
            Scope scope = piece.scope;
            layoutMass[scope.layout] += weight;
            layoutChars[scope.layout] += piece.length();
            for (int up = 0; up < 4 && scope != null; up++) {
                scope.mass += weight;
                scope.yes += p[i];
                scope = scope.parent;
            }
        }
    }

    /// Looks from each piece for the nearest that is prose of the article.
    private void look() {
        int last = -FAR;
        for (int i = 0; i < p.length; i++) {
            lastYes[i] = last;
            last = isYes(i) ? i : last;
        }
        int next = p.length + FAR;
        for (int i = p.length - 1; i >= 0; i--) {
            nextYes[i] = next;
            next = isYes(i) ? i : next;
        }
    }

    private boolean isYes(int i) {
        return p[i] > 0.5f && pieces.get(i).length() > 60;
    }

    float[] row(int i) {
        row.put(rows[i]);
        row.put(p[i]);
        for (int step = 1; step <= 4; step++) {
            row.put(i >= step ? p[i - step] : -1);
            row.put(i + step < p.length ? p[i + step] : -1);
        }
        blocks(pieces.get(i).scope);
        place(i);
        stretch(i);
        int layout = pieces.get(i).scope.layout;
        row.put(layoutMass[layout] / layoutChars[layout]);
        row.put(lastYes[i] < 0 ? -1 : p[lastYes[i]]);
        row.put(nextYes[i] >= p.length ? -1 : p[nextYes[i]]);
        return row.take();
    }

    private void blocks(Scope own) {
        Scope scope = own;
        for (int up = 0; up < 4; up++) {
            row.put(scope == null ? -1 : scope.mass / Math.max(1, scope.chars));
            row.put(scope == null ? -1 : scope.yes);
            scope = scope == null ? null : scope.parent;
        }
    }

    private void place(int i) {
        double total = mass[p.length];
        double all = Math.max(1, total);
        double after = total - mass[i + 1];
        row.put(mass[i] / all);
        row.put(after / all);
        row.put(after);
        row.put(mass[i]);
        row.put(Math.min(FAR, i - lastYes[i]));
        row.put(Math.min(FAR, nextYes[i] - i));
        row.put(window(i, 5));
        row.put(window(i, 12));
        row.put(total);
    }

    private void stretch(int i) {
        boolean inside = stretch.holds(i);
        row.put(stretch.distance(i));
        row.put(inside);
        row.put(inside ? mass[i] - mass[stretch.from()] : -1);
        row.put(inside ? mass[stretch.to()] - mass[i] : -1);
    }

    private float window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(p.length, i + reach + 1);
        return (float) (mass[to] - mass[from]);
    }
}
