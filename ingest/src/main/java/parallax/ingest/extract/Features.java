package parallax.ingest.extract;

import parallax.ingest.meta.Metadata;

/// Turns the pieces of a page into rows of numbers for the first classifier.
final class Features {

    private static final int[] ZONES = {
        Zone.ARTICLE, Zone.MAIN, Zone.NAV, Zone.ASIDE, Zone.FOOTER, Zone.HEADER, Zone.FORM,
        Zone.FIGURE, Zone.CAPTION, Zone.LIST, Zone.QUOTE, Zone.TABLE, Zone.BODY, Zone.HIDDEN,
        Zone.BUTTON, Zone.DIALOG, Zone.SECTION, Zone.HEADING
    };

    private final Page page;
    private final PageStats stats;
    private final CueWeights names;
    private final CueWeights words;
    private final float[] nameScores;
    private final float[] wordScores;
    private final int[] before;
    private final int[] longBefore;
    private final int[] lastHeading;
    private final NameScores scores;
    private float[] row = {};
    private int at;

    Features(Page page, Metadata meta, CueWeights names, CueWeights words) {
        this.page = page;
        this.stats = new PageStats(page, meta);
        this.names = names;
        this.words = words;
        int n = page.pieces().size();
        nameScores = new float[n];
        wordScores = new float[n];
        before = new int[n + 1];
        longBefore = new int[n + 1];
        scores = new NameScores(names);
        lastHeading = new int[n];
        int heading = -1;
        for (int i = 0; i < n; i++) {
            Piece piece = page.pieces().get(i);
            nameScores[i] = scores.of(piece.scope);
            wordScores[i] = words.words(piece.text, 40);
            lastHeading[i] = heading;
            heading = piece.scope.isIn(Zone.HEADING) ? i : heading;
            boolean prose = piece.linkShare() < 0.34f;
            before[i + 1] = before[i] + (prose ? piece.length() : 0);
            longBefore[i + 1] = longBefore[i] + (prose && piece.length() >= 80 ? 1 : 0);
        }
    }

    /// One row a piece.
    float[][] rows() {
        float[][] rows = new float[page.pieces().size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i);
        }
        return rows;
    }

    private float[] row(int i) {
        row = new float[at == 0 ? 200 : at];
        at = 0;
        Piece piece = page.pieces().get(i);
        own(piece);
        put(nameScores[i]);
        put(wordScores[i]);
        put(scores.worst(piece.scope));
        put(scores.own(piece.scope));
        heading(i);
        unit(piece.scope);
        zones(piece.scope);
        place(i);
        container(piece.scope, 1);
        container(piece.scope.parent, 2);
        container(piece.scope.parent == null ? null : piece.scope.parent.parent, 3);
        best(piece.scope);
        layout(i);
        headline(i, piece);
        neighbour(i - 1, piece);
        neighbour(i - 2, piece);
        neighbour(i + 1, piece);
        neighbour(i + 2, piece);
        window(i, 3);
        window(i, 10);
        put(log(stats.pieces));
        put(log(stats.totalChars));
        put(log(stats.longest));
        put(stats.longPieces);
        put(stats.isIdeographic ? 1 : 0);
        return row.length == at ? row : java.util.Arrays.copyOf(row, at);
    }

    private void put(float value) {
        row[at++] = value;
    }

    private void own(Piece piece) {
        float length = piece.length();
        put(log(length));
        put(piece.words);
        put(piece.linkShare());
        put(piece.links);
        put(piece.commas / length * 100);
        put(piece.digits / length);
        put(piece.capitals / length);
        put(piece.boldChars / length);
        put(Ends.kind(piece.text));
        put(Character.isLowerCase(piece.text.charAt(0)) ? 1 : 0);
        put(piece.breaks);
        put(Ends.tag(piece.scope.tag));
        put(piece.scope.ownPieces);
        put(stats.copies.getOrDefault(piece.text, 1));
    }

    private void zones(Scope scope) {
        for (int zone : ZONES) {
            put(scope.isIn(zone) ? 1 : 0);
        }
        put(scope.depth);
    }

    private void place(int i) {
        int n = stats.pieces;
        put((float) i / n);
        put((float) before[i] / Math.max(1, before[n]));
        put(longBefore[i]);
        put(longBefore[n] - longBefore[i + 1]);
        put(stats.headline < 0 ? -99 : Math.clamp(i - stats.headline, -50, 100));
        put(stats.headline < 0 ? -1 : longBefore[i] - longBefore[stats.headline]);
    }

    private void container(Scope scope, int level) {
        put(scope == null ? -1 : log(scope.chars));
        put(scope == null ? -1 : scope.linkShare());
        put(scope == null ? -1 : log(scope.longChars));
        put(scope == null ? -1 : scope.longPieces);
        put(scope == null ? -1 : (float) scope.chars / scope.pieces);
        if (level > 1) {
            put(scope == null ? -1 : Ends.tag(scope.tag));
            put(scope == null ? 0 : names.names(scope.names, 1));
        }
    }

    /// The last heading before the piece.
    private void heading(int i) {
        int h = lastHeading[i];
        put(h < 0 ? 0 : wordScores[h]);
        put(h < 0 ? 0 : nameScores[h]);
        put(h < 0 ? -1 : Math.min(40, i - h));
        put(h < 0 ? -1 : before[i] - before[h]);
        put(h < 0 ? 9 : Ends.tag(page.pieces().get(h).scope.tag));
    }

    /// The child of the best block in which the piece stands, or of the block they share.
    private void unit(Scope scope) {
        Scope unit = scope;
        for (Scope s = scope; s != null && s != stats.best; s = s.parent) {
            if (stats.best != null && covers(s, stats.best)) {
                break;
            }
            unit = s;
        }
        put(Ends.tag(unit.tag));
        put(log(unit.chars));
        put(unit.linkShare());
        put(unit.pieces);
        put(log(unit.longChars));
        put(scores.own(unit));
        put(scope.depth - unit.depth);
    }

    private static boolean covers(Scope outer, Scope inner) {
        Scope s = inner;
        while (s != null && s.depth > outer.depth) {
            s = s.parent;
        }
        return s == outer;
    }

    /// How the piece's block stands to the block that Readability would choose.
    private void best(Scope scope) {
        if (stats.best == null) {
            put(-1);
            put(-1);
            put(-1);
            return;
        }
        int up = 0;
        Scope s = scope;
        while (s != null && s.depth > stats.best.depth) {
            s = s.parent;
            up++;
        }
        Scope other = stats.best;
        int down = 0;
        while (s != null && other != s) {
            if (s.depth >= other.depth) {
                s = s.parent;
            }
            if (s != null && other.depth > s.depth) {
                other = other.parent;
                down++;
            }
        }
        put(down == 0 ? 1 : 0);
        put(up);
        put(down);
    }

    private void layout(int i) {
        int[] layout = stats.layoutOf[i];
        put(layout[0]);
        put((float) layout[1] / stats.largestLayout);
        put((float) layout[1] / layout[0]);
        put((float) layout[2] / (layout[1] + layout[2] + 1));
    }

    private void headline(int i, Piece piece) {
        boolean small = piece.length() < 300;
        String key = small || !stats.linkedBody.isEmpty() ? PageStats.key(piece.text) : "";
        put(small && !stats.title.isEmpty() && key.equals(stats.title) ? 1 : 0);
        boolean hasBody = stats.linkedBody.length() > 200;
        String probe = key.length() > 60 ? key.substring(0, 60) : key;
        put(!hasBody ? -1 : probe.length() > 20 && stats.linkedBody.contains(probe) ? 1 : 0);
    }

    private void neighbour(int i, Piece self) {
        boolean outside = i < 0 || i >= stats.pieces;
        Piece piece = outside ? null : page.pieces().get(i);
        put(piece == null ? -1 : log(piece.length()));
        put(piece == null ? -1 : piece.linkShare());
        put(piece == null ? -1 : Ends.tag(piece.scope.tag));
        put(piece == null ? -1 : Ends.kind(piece.text));
        put(piece == null ? 0 : nameScores[i]);
        put(piece == null ? 0 : wordScores[i]);
        put(
                piece == null
                        ? -1
                        : piece.scope == self.scope
                                ? 2
                                : piece.scope.parent == self.scope.parent ? 1 : 0);
    }

    private void window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(stats.pieces, i + reach + 1);
        put(log(before[to] - before[i + 1 > to ? to : i + 1]));
        put(log(before[i] - before[from]));
        put(longBefore[to] - longBefore[from]);
    }

    static float log(float value) {
        return value <= 0 ? 0 : (float) Math.log(1 + value);
    }
}
