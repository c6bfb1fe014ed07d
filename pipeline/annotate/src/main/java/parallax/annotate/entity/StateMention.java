package parallax.annotate.entity;

import parallax.model.Mention.StateSense;

/// A state found at tokens `[from, to)` of a sentence.
record StateMention(int from, int to, String code, StateSense sense) {}
