package parallax.bench.quote;

import parallax.annotate.tagger.Features;

/// A labelled sequence to learn from.
///
/// @param features of its positions
/// @param labels the right label of each
record Sequence(Features features, int[] labels) {}
