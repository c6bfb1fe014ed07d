package parallax.annotate.quote;

import java.util.List;
import parallax.model.Span;

/// Leaves out what follows quoted speech and its cue outside the marks: of “…,” it says, showing a
/// montage of faces, the montage is not said.
final class Tails {

    private Tails() {}

    /// The same without what begins outside marks after the cue, where quoted speech stands before.
    static Found cut(Passage passage, Found found) {
        int cue = found.cue().start();
        List<Span> before = found.content().stream().filter(c -> c.end() <= cue).toList();
        if (before.isEmpty() || !Continuations.isSpeech(passage, before)) {
            return found;
        }
        return found.of(
                found.content().stream()
                        .filter(c -> c.end() <= cue || isQuoted(passage, c))
                        .toList());
    }

    private static boolean isQuoted(Passage passage, Span piece) {
        return passage.region(passage.wordAt(piece.start())) >= 0;
    }
}
