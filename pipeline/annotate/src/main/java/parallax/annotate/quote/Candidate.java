package parallax.annotate.quote;

import parallax.model.Span;

/// A possible attribution with what speaks for it.
///
/// @param window its cue and surroundings
/// @param found what the roles say, given that it is one
/// @param content mean probability of the words of its content
/// @param source probability of the surest word of its source, 0 without one
public record Candidate(Window window, Found found, double content, double source) {

    /// True when the other's cue stands in this one's content.
    boolean reports(Candidate other) {
        Span cue = other.found().cue();
        return found.content().stream().anyMatch(piece -> piece.overlaps(cue));
    }
}
