package parallax.ingest.extract;

import java.util.Arrays;
import java.util.List;
import parallax.ingest.meta.Metadata;

/// Turns the pieces of a page into rows of numbers for the first classifier.
final class Features {

    private static final int[] ZONES = {
        Zone.ARTICLE, Zone.MAIN, Zone.NAV, Zone.ASIDE, Zone.FOOTER, Zone.HEADER, Zone.FORM,
        Zone.FIGURE, Zone.CAPTION, Zone.LIST, Zone.QUOTE, Zone.TABLE, Zone.BODY, Zone.HIDDEN,
        Zone.BUTTON, Zone.DIALOG, Zone.SECTION, Zone.HEADING, Zone.COMMENT, Zone.PROMO
    };
    private static final int MOST = 160;
    private static final int MOST_WORDS = 40;

    private final List<Piece> pieces;
    private final PageStats stats;
    private final Scope best;
    private final float[] nameScores;
    private final float[] wordScores;
    private final float[] lengths;
    private final int[] tags;
    private final int[] ends;
    private final int[] lastHeading;
    private float[] row = new float[MOST];
    private int at;

    Features(Page page, Metadata meta, CueWeights names, CueWeights words) {
        pieces = page.pieces();
        stats = new PageStats(page, meta);
        best = BestBlock.of(page);
        int n = pieces.size();
        nameScores = new float[n];
        wordScores = new float[n];
        lengths = new float[n];
        tags = new int[n];
        ends = new int[n];
        lastHeading = new int[n];
        NameScores.fill(page.scopes(), names);
        int heading = -1;
        for (int i = 0; i < n; i++) {
            Piece piece = pieces.get(i);
            nameScores[i] = NameScores.total(piece.scope);
            wordScores[i] = words.words(piece.text, MOST_WORDS);
            lengths[i] = log(piece.length());
            tags[i] = Ends.tag(piece.scope.tag);
            ends[i] = Ends.kind(piece.text);
            lastHeading[i] = heading;
            heading = piece.scope.isIn(Zone.HEADING) ? i : heading;
        }
    }

    /// One row a piece.
    float[][] rows() {
        float[][] rows = new float[pieces.size()][];
        for (int i = 0; i < rows.length; i++) {
            at = 0;
            Piece piece = pieces.get(i);
            own(i, piece);
            zones(piece.scope);
            heading(i);
            place(i);
            new Surroundings().put(piece.scope);
            neighbour(i - 1, piece);
            neighbour(i - 2, piece);
            neighbour(i + 1, piece);
            neighbour(i + 2, piece);
            window(i, 3);
            window(i, 10);
            page();
            rows[i] = Arrays.copyOf(row, at);
        }
        return rows;
    }

    private void put(float value) {
        row[at++] = value;
    }

    private void own(int i, Piece piece) {
        float length = piece.length();
        put(lengths[i]);
        put(piece.words);
        put(piece.linkShare());
        put(piece.links);
        put(piece.commas / length * 100);
        put(piece.digits / length);
        put(piece.capitals / length);
        put(piece.boldChars / length);
        put(ends[i]);
        put(Character.isLowerCase(piece.text.charAt(0)) ? 1 : 0);
        put(piece.breaks);
        put(tags[i]);
        put(piece.scope.ownPieces);
        put(stats.copies(piece));
        put(nameScores[i]);
        put(wordScores[i]);
        put(piece.scope.worstNames);
        put(piece.scope.ownNames);
        put(i == stats.headline || stats.isTitle(piece) ? 1 : 0);
        put(inLinkedBody(piece));
    }

    /// Whether JSON-LD's article body, where there is one, holds the start of the piece.
    private float inLinkedBody(Piece piece) {
        if (stats.linkedBody.length() < 200) {
            return -1;
        }
        String text = piece.text;
        String probe = PageStats.key(text.length() > 80 ? text.substring(0, 80) : text);
        return probe.length() > 20 && stats.linkedBody.contains(probe) ? 1 : 0;
    }

    private void zones(Scope scope) {
        for (int zone : ZONES) {
            put(scope.isIn(zone) ? 1 : 0);
        }
        put(scope.depth);
    }

    /// The last heading before the piece.
    private void heading(int i) {
        int h = lastHeading[i];
        put(h < 0 ? 0 : wordScores[h]);
        put(h < 0 ? 0 : nameScores[h]);
        put(h < 0 ? -1 : Math.min(40, i - h));
        put(h < 0 ? -1 : stats.before[i] - stats.before[h]);
        put(h < 0 ? 9 : tags[h]);
    }

    private void place(int i) {
        int n = stats.pieces;
        put((float) i / n);
        put((float) stats.before[i] / Math.max(1, stats.before[n]));
        put(stats.longBefore[i]);
        put(stats.longBefore[n] - stats.longBefore[i + 1]);
        int headline = stats.headline;
        put(headline < 0 ? -99 : Math.clamp(i - headline, -50, 100));
        put(headline < 0 ? -1 : stats.longBefore[i] - stats.longBefore[headline]);
    }

    private void neighbour(int i, Piece self) {
        boolean outside = i < 0 || i >= stats.pieces;
        Scope scope = outside ? null : pieces.get(i).scope;
        put(outside ? -1 : lengths[i]);
        put(outside ? -1 : pieces.get(i).linkShare());
        put(outside ? -9 : tags[i]);
        put(outside ? -1 : ends[i]);
        put(outside ? 0 : nameScores[i]);
        put(outside ? 0 : wordScores[i]);
        boolean sibling = !outside && scope.parent == self.scope.parent;
        put(outside ? -1 : scope == self.scope ? 2 : sibling ? 1 : 0);
    }

    private void window(int i, int reach) {
        int from = Math.max(0, i - reach);
        int to = Math.min(stats.pieces, i + reach + 1);
        put(stats.before[to] - stats.before[i + 1]);
        put(stats.before[i] - stats.before[from]);
        put(stats.longBefore[to] - stats.longBefore[from]);
    }

    private void page() {
        put(stats.pieces);
        put(stats.totalChars);
        put(stats.longest);
        put(stats.longPieces());
        put(stats.isIdeographic ? 1 : 0);
    }

    static float log(float value) {
        return value <= 0 ? 0 : (float) Math.log(1 + value);
    }

    /// Features of the blocks around a piece.
    private final class Surroundings {

        private void put(Scope scope) {
            Scope parent = scope.parent;
            container(scope, false);
            container(parent, true);
            container(parent == null ? null : parent.parent, true);
            best(scope);
            unit(scope);
            layout(scope);
        }

        private void container(Scope scope, boolean isOuter) {
            Features.this.put(scope == null ? -1 : scope.chars);
            Features.this.put(scope == null ? -1 : scope.linkShare());
            Features.this.put(scope == null ? -1 : scope.longChars);
            Features.this.put(scope == null ? -1 : scope.longPieces);
            Features.this.put(scope == null ? -1 : (float) scope.chars / scope.pieces);
            if (isOuter) {
                Features.this.put(scope == null ? -9 : Ends.tag(scope.tag));
                Features.this.put(scope == null ? 0 : scope.ownNames);
            }
        }

        /// How the block stands to the one that Readability would choose.
        private void best(Scope scope) {
            Scope common = scope;
            int up = 0;
            while (!common.holdsBest) {
                common = common.parent;
                up++;
            }
            int down = best.depth - common.depth;
            boolean inside = common == best;
            Features.this.put(inside ? 1 : 0);
            Features.this.put(inside ? scope.depth - best.depth : up);
            Features.this.put(down);
        }

        private void unit(Scope scope) {
            Scope unit = BestBlock.unit(scope);
            Features.this.put(Ends.tag(unit.tag));
            Features.this.put(unit.chars);
            Features.this.put(unit.linkShare());
            Features.this.put(unit.pieces);
            Features.this.put(unit.longChars);
            Features.this.put(unit.ownNames);
            Features.this.put(scope.depth - unit.depth);
        }

        private void layout(Scope scope) {
            int[] layout = stats.layouts.get(scope.layout);
            Features.this.put(layout[0]);
            Features.this.put((float) layout[1] / stats.largestLayout);
            Features.this.put((float) layout[1] / layout[0]);
            Features.this.put((float) layout[2] / (layout[1] + layout[2] + 1));
        }
    }
}
