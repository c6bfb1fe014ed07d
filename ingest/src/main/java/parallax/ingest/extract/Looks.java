package parallax.ingest.extract;

import java.util.HashMap;
import java.util.Map;

/// The looks of the blocks of one page, and the layouts they make: blocks of one look in parents of
/// one look.
final class Looks {

    private record Pair(Look look, Look parent) {}

    private final Map<Pair, Integer> rare = new HashMap<>();
    private int count;
    private int layouts;

    /// The look of blocks with that tag and those words.
    Look of(String tag, Names names) {
        for (Look look = names.looks; look != null; look = look.next) {
            if (look.tag.equals(tag)) {
                return look;
            }
        }
        names.looks = new Look(tag, names, names.looks, count++);
        return names.looks;
    }

    /// The number of the layout that blocks make whose parents have that look; most of a look have
    /// one of a few.
    int layout(Look look, Look parent) {
        for (int i = 0; i < look.known; i++) {
            if (look.parents[i] == parent) {
                return look.layouts[i];
            }
        }
        if (look.known == Look.FEW) {
            return rare.computeIfAbsent(new Pair(look, parent), _ -> layouts++);
        }
        look.parents[look.known] = parent;
        look.layouts[look.known] = layouts;
        look.known++;
        return layouts++;
    }
}
