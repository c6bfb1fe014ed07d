package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.model.Span;

/// An attribution as the models found it, before its source is resolved.
///
/// @param content pieces of what is reported, at least one, in order
/// @param source the words that credit it, if any
/// @param cue the words that mark it
/// @param head the cue's main word, as an index into the passage
/// @param score how sure it is, 0 to 1
public record Found(List<Span> content, Optional<Span> source, Span cue, int head, double score) {

    public Found {
        content = List.copyOf(content);
    }

    /// The same with one more piece of content after the others.
    Found with(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        return new Found(pieces, source, cue, head, score);
    }

    /// From the first piece to the end of the last.
    public Span whole() {
        return Span.of(content.getFirst().start(), content.getLast().end());
    }
}
