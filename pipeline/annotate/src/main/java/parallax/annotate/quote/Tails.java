package parallax.annotate.quote;

import java.util.List;
import java.util.Set;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// What follows quoted words outside the marks: the rest of their clause is reported with them,
/// what only accompanies them is not.
final class Tails {

    /// What opens a clause beside another; “but” may also go on a phrase.
    private static final Set<String> CONTRASTS =
            Set.of("while", "whereas", "although", "though", "während", "obwohl");

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

    /// The same without the clause that follows a bare noun phrase: whoever “presses for a swift
    /// end while allies work on the terms” says nothing of the allies.
    Found bare(Found found) {
        Span piece = found.content().getLast();
        int from = first(piece);
        int at = from;
        while (at < words.size() && words.start(at) < piece.end() && !opensClause(at)) {
            if (passage.tag(at).isFinite() || passage.tag(at) == Tag.TO) {
                return found;
            }
            at++;
        }
        boolean cut =
                found.content().size() == 1
                        && at > from + 1
                        && at < words.size()
                        && words.start(at) < piece.end()
                        && words.sentence(at) == words.sentence(from);
        return cut ? found.of(Span.of(piece.start(), words.end(at - 1))) : found;
    }

    private boolean opensClause(int i) {
        return CONTRASTS.contains(words.lower(i)) && passage.region(i) < 0;
    }

    private int first(Span piece) {
        return passage.wordAt(piece.start());
    }
}
