package parallax.annotate.entity;

import parallax.model.Mention.StateSense;

/// A state found at tokens `[from, to)` of a sentence.
record StateMention(int from, int to, String code, StateSense sense) {

    boolean overlaps(StateMention other) {
        return from < other.to && other.from < to;
    }

    /// True when it stands in the place of `name`; an organisation that merely ends with the state
    /// stays beside it (“Government of Iraq”), and so does a person inside it (“Trump
    /// administration”).
    boolean replaces(Chunk name) {
        boolean isNested =
                switch (name.type()) {
                    case ORGANIZATION -> name.length() > to - from;
                    case PERSON -> name.length() < to - from;
                    case PLACE, STATE, AGREEMENT, DATE, QUANTITY -> false;
                };
        return name.overlaps(from, to) && !isNested;
    }
}
