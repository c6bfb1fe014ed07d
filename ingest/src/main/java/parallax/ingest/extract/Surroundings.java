package parallax.ingest.extract;

/// Puts what the blocks around a piece say into its row.
final class Surroundings {

    private static final int NEAR = 6;

    private final Row row;
    private final PageStats stats;
    private final Outline outline;
    private final Scope best;

    /// @param row takes the numbers
    /// @param best the block that Readability would choose
    Surroundings(Row row, PageStats stats, Outline outline, Scope best) {
        this.row = row;
        this.stats = stats;
        this.outline = outline;
        this.best = best;
    }

    /// Puts the numbers of a piece's block.
    void put(Scope scope) {
        Scope parent = scope.parent;
        container(scope, false);
        container(parent, true);
        container(parent == null ? null : parent.parent, true);
        best(scope);
        unit(scope);
        layout(scope);
        outline(scope);
    }

    private void outline(Scope scope) {
        int twins = 0;
        Scope card = scope;
        Scope s = scope;
        for (int level = 0; level < NEAR && s != null; level++) {
            if (s.twins != null && !isText(s) && s.twins[0] > twins) {
                twins = s.twins[0];
                card = s;
            }
            s = s.parent;
        }
        Scope holder = scope.holder();
        row.put(outline.articles() == 0 ? -1 : outline.isInLargestArticle(scope) ? 1 : 0);
        row.put(outline.articles());
        row.put(holder == outline.column());
        row.put(holder.column / (outline.column().column + 1));
        row.put(twins);
        row.put(card.chars);
        row.put(card.linkShare());
        row.put(card.longPieces);
    }

    private static boolean isText(Scope s) {
        return switch (s.tag) {
            case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr" -> true;
            default -> false;
        };
    }

    private void container(Scope scope, boolean isOuter) {
        row.put(scope == null ? -1 : scope.chars);
        row.put(scope == null ? -1 : scope.linkShare());
        row.put(scope == null ? -1 : scope.longChars);
        row.put(scope == null ? -1 : scope.longPieces);
        row.put(scope == null ? -1 : (float) scope.chars / scope.pieces);
        if (isOuter) {
            row.put(scope == null ? -9 : Ends.tag(scope.tag));
            row.put(scope == null ? 0 : scope.ownNames);
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
        row.put(inside);
        row.put(inside ? scope.depth - best.depth : up);
        row.put(down);
    }

    private void unit(Scope scope) {
        Scope unit = BestBlock.unit(scope);
        row.put(Ends.tag(unit.tag));
        row.put(unit.chars);
        row.put(unit.linkShare());
        row.put(unit.pieces);
        row.put(unit.longChars);
        row.put(unit.ownNames);
        row.put(scope.depth - unit.depth);
    }

    private void layout(Scope scope) {
        int[] layout = stats.layouts[scope.layout];
        row.put(layout[0]);
        row.put((float) layout[1] / stats.largestLayout);
        row.put((float) layout[1] / layout[0]);
        row.put((float) layout[2] / (layout[1] + layout[2] + 1));
    }
}
