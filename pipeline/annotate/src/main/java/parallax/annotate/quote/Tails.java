package parallax.annotate.quote;

import java.util.List;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// What follows quoted words outside the marks: the rest of their clause is reported with them,
/// what only accompanies them is not.
final class Tails {

    private final Passage passage;
    private final Words words;

    Tails(Passage passage) {
        this.passage = passage;
        words = passage.words();
    }

    /// The same without what begins outside marks after the cue, where quoted speech stands before:
    /// of “…,” it says, showing a montage of faces, the montage is not said.
    Found cut(Found found) {
        int cue = found.cue().start();
        List<Span> before = found.content().stream().filter(c -> c.end() <= cue).toList();
        if (before.isEmpty() || !Continuations.isSpeech(passage, before)) {
            return found;
        }
        return found.of(
                found.content().stream()
                        .filter(c -> c.end() <= cue || passage.region(first(c)) >= 0)
                        .toList());
    }

    /// The same to the end of the clause whose subject is quoted: she said “the plan” was dead.
    Found whole(Found found) {
        Span piece = found.content().getLast();
        int cue = passage.wordAt(found.cue().end() - 1);
        int next = passage.wordAt(piece.end() - 1) + 1;
        boolean subject =
                found.content().size() == 1
                        && Asides.reports(passage, found)
                        && first(piece) == cue + 1
                        && passage.region(cue + 1) >= 0
                        && next < words.size()
                        && passage.region(next) != passage.region(next - 1)
                        && passage.tag(next).isFinite()
                        && words.sentence(next) == words.sentence(cue);
        if (!subject) {
            return found;
        }
        Cuts cuts = new Cuts(passage);
        int last = next;
        while (!cuts.endsPhrase(last)) {
            last++;
        }
        return found.of(List.of(Span.of(piece.start(), words.end(last))));
    }

    private int first(Span piece) {
        return passage.wordAt(piece.start());
    }
}
