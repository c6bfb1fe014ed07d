package parallax.annotate.quote;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Gives quoted speech without a cue of its own to the speaker of the quote before it: later
/// sentences of a quote cut by `she said`, and quotes over several paragraphs.
final class Continuations {

    /// Shorter stretches may be scare quotes or titles.
    private static final int LEAST_WORDS = 5;

    private static final double SCORE = .5;

    private Continuations() {}

    /// Adds to `found` what is quoted and not yet `taken`.
    static void add(Passage passage, List<Found> found, BitSet taken) {
        Words words = passage.words();
        for (QuotedSpan quoted : passage.marked()) {
            int from = passage.wordAt(quoted.inner().start());
            int to = from;
            while (to < words.size() && words.start(to) < quoted.inner().end()) {
                to++;
            }
            if (to - from >= LEAST_WORDS && taken.get(from, to).isEmpty()) {
                speaker(passage, found, from)
                        .ifPresent(s -> found.add(of(passage, quoted.span(), s)));
                taken.set(from, to);
            }
        }
    }

    private static Optional<Found> speaker(Passage passage, List<Found> found, int word) {
        int at = passage.words().start(word);
        return found.stream()
                .filter(f -> f.source().isPresent())
                .min(Comparator.comparingInt(f -> distance(f, at)));
    }

    /// A speaker before counts nearer than one after.
    private static int distance(Found found, int at) {
        return found.cue().start() < at
                ? at - Math.max(found.cue().end(), found.whole().end())
                : 2 * (found.cue().start() - at) + 100;
    }

    private static Found of(Passage passage, Span span, Found like) {
        return new Found(List.of(span), like.source(), like.cue(), like.head(), SCORE);
    }
}
