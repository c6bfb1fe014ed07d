package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.model.Span;

/// An attribution as the models found it, before its source is resolved.
///
/// @param content pieces of what is reported, at least one, in order
/// @param source the words that credit it, if any
/// @param cue the words that mark it
/// @param head the cue's main word, as an index into the passage; -1 without a cue
/// @param score how sure it is, 0 to 1
/// @param verbatim true for words of a transcript, which need no quotation marks
/// @param through the source of the attribution that reports this one, if one does
public record Found(
        List<Span> content,
        Optional<Span> source,
        Span cue,
        int head,
        double score,
        boolean verbatim,
        Optional<Span> through) {

    /// Puts the pieces in order; pieces that overlap become one.
    public Found {
        content = apart(content);
    }

    private static List<Span> apart(List<Span> pieces) {
        List<Span> apart = new ArrayList<>();
        for (Span piece : pieces.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            if (!apart.isEmpty() && apart.getLast().overlaps(piece)) {
                Span last = apart.removeLast();
                apart.add(Span.of(last.start(), Math.max(last.end(), piece.end())));
            } else {
                apart.add(piece);
            }
        }
        return List.copyOf(apart);
    }

    /// An attribution that stands by itself.
    public Found(List<Span> content, Optional<Span> source, Span cue, int head, double score) {
        this(content, source, cue, head, score, false, Optional.empty());
    }

    /// The same with one more piece of content after the others.
    Found with(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Found(pieces, source, cue, head, score, verbatim, through);
    }

    /// The same attribution of one piece alone.
    Found of(Span piece) {
        return of(List.of(piece));
    }

    /// The same attribution of these pieces.
    Found of(List<Span> pieces) {
        return new Found(pieces, source, cue, head, score, verbatim, through);
    }

    /// The same, reported by `outer`.
    Found inside(Found outer) {
        return new Found(content, source, cue, head, score, verbatim, outer.source());
    }

    /// The same with another source.
    Found by(Span other) {
        return new Found(content, Optional.of(other), cue, head, score, verbatim, through);
    }

    /// The same with another source, which reached the text through this one's.
    Found from(Span other) {
        return new Found(content, Optional.of(other), cue, head, score, verbatim, source);
    }

    /// From the first piece to the end of the last.
    public Span whole() {
        return Span.of(content.getFirst().start(), content.getLast().end());
    }
}
