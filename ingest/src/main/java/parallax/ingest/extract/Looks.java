package parallax.ingest.extract;

import java.util.HashMap;
import java.util.Map;

/// The looks of the blocks of one page, and the layouts they make: blocks of one look in parents of
/// one look.
final class Looks {

    private record Layout(Look look, Look parent) {}

    private final Map<Layout, Integer> layouts = new HashMap<>();
    private int count;

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
    /// the same.
    int layout(Look look, Look parent) {
        if (look.around != parent) {
            look.around = parent;
            look.layout = layouts.computeIfAbsent(new Layout(look, parent), _ -> layouts.size());
        }
        return look.layout;
    }
}
