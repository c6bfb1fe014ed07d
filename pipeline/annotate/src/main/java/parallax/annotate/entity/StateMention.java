package parallax.annotate.entity;

import parallax.model.EntityType;
import parallax.model.Mention.StateSense;

/// A state found at tokens `[from, to)` of a sentence.
record StateMention(int from, int to, String code, StateSense sense) {

    /// True when it stands in the place of `name`; an organisation that merely ends with the state
    /// stays beside it (“Government of Iraq”).
    boolean replaces(Chunk name) {
        boolean isNested = name.type() == EntityType.ORGANIZATION && name.length() > to - from;
        return name.overlaps(from, to) && !isNested;
    }
}
