package parallax.annotate.claim;

import parallax.model.Attribution;
import parallax.model.Cue;

/// A clause, whose word it is and the words that say so.
record Statement(Clause clause, Attribution source, Cue cue) {}
