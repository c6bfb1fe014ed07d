package parallax.annotate.entity;

/// What the groups of words used alike ([WordGroups]) say of a token: its own, those of its
/// neighbours, and those at the ends of the capitalised words it stands among.
final class GroupFeatures {

    private static final int WIDTH = 2;

    private final String[] around = new String[2 * WIDTH + 1];
    private final String tagged;
    private final String shaped;
    private final String[] beside = new String[2];
    private final String[] pairs = new String[3];
    private final String[] run = new String[3];
    private final int level;

    GroupFeatures(int level) {
        this.level = level;
        for (int d = -WIDTH; d <= WIDTH; d++) {
            around[d + WIDTH] = "v" + level + d;
        }
        tagged = "vt" + level;
        shaped = "vh" + level;
        beside[0] = "v-1t" + level;
        beside[1] = "v1t" + level;
        pairs[0] = "v-1v" + level;
        pairs[1] = "vv1" + level;
        pairs[2] = "v-1vv1" + level;
        run[0] = "vrend" + level;
        run[1] = "vrnext" + level;
        run[2] = "vrprev" + level;
    }

    /// Adds the features of token `i`.
    void add(NameRow row, int i, FeatureRow out) {
        int own = row.group(i, level);
        int before = row.group(i - 1, level);
        int after = row.group(i + 1, level);
        int tag = row.tag(i);
        for (int d = -WIDTH; d <= WIDTH; d++) {
            out.add(around[d + WIDTH], row.group(i + d, level));
        }
        out.add(tagged, own, tag);
        out.add(shaped, own, row.shape(i));
        out.add(beside[0], before, tag);
        out.add(beside[1], after, tag);
        if (level > 0) {
            out.add(pairs[0], before, own);
            out.add(pairs[1], own, after);
            out.add(pairs[2], before, own, after);
        }
        int start = row.runStart(i);
        int end = row.runEnd(i);
        if (start < end) {
            out.add(run[0], row.group(end - 1, level), tag);
            out.add(run[1], row.group(end, level), tag);
            out.add(run[2], row.group(start - 1, level), tag);
        }
    }
}
