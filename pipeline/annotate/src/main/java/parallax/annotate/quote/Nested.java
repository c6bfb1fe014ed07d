package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Attributions inside reported speech, one level deep: “signs of what envoys called ‘progress’”,
/// “the agency reported that the minister had resigned, officials said”.
///
/// Only words quoted after “what … called” are taken, and whatever an outlet reports; the rest is
/// the outer speaker's to tell.
final class Nested {

    private static final int REACH = 7;
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private final Passage passage;

    /// What reports each word; null where nobody does.
    private final Found[] outers;

    Nested(Passage passage, List<Found> found) {
        this.passage = passage;
        outers = new Found[passage.words().size()];
        for (Found outer : found) {
            for (Span piece : outer.content()) {
                int from = passage.wordAt(piece.start());
                Arrays.fill(
                        outers, from, Math.max(from, passage.wordAt(piece.end() - 1) + 1), outer);
            }
        }
    }

    /// The candidates that stand whole inside the speech of another source.
    List<Found> among(List<Candidate> candidates) {
        List<Found> nested = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Found inner = candidate.found();
            boolean verb = passage.cue(inner.head()) != 0;
            outer(inner)
                    .filter(o -> verb && isOutlet(o) && isAnother(inner))
                    .ifPresent(o -> nested.add(inner.inside(o)));
        }
        for (QuotedSpan marks : passage.marked()) {
            called(marks).filter(this::isAnother).ifPresent(nested::add);
        }
        return nested;
    }

    /// Words quoted after “what envoys called”, whose cue is seldom found inside speech.
    private Optional<Found> called(QuotedSpan marks) {
        int start = passage.wordAt(marks.span().start());
        if (start < 3 || start >= outers.length || outers[start] == null) {
            return Optional.empty();
        }
        int verb = start - 1;
        int from = verb;
        while (from > verb - REACH && from > 0 && passage.tag(from - 1) != Tag.WH) {
            from--;
        }
        int end = verb;
        while (end > from && isHelper(end - 1)) {
            end--;
        }
        Found outer = outers[start];
        boolean told = passage.cue(verb) != 0 && passage.tag(verb).isVerb();
        boolean relative = from > 0 && passage.tag(from - 1) == Tag.WH && from < end;
        if (!told || !relative || outers[from] != outer || isText(end - 1)) {
            return Optional.empty();
        }
        Words words = passage.words();
        Span source = Span.of(words.start(from), words.end(end - 1));
        Span cue = Span.of(words.start(verb), words.end(verb));
        return Optional.of(
                new Found(List.of(marks.span()), Optional.of(source), cue, verb, outer.score())
                        .inside(outer));
    }

    private boolean isHelper(int i) {
        Tag tag = passage.tag(i);
        return tag == Tag.RB || tag == Tag.MD || HAVE.contains(passage.words().lower(i));
    }

    /// True for what outlets and institutions print, which has no voice of its own.
    private boolean isText(int i) {
        return SourceWords.ORGANS.contains(passage.words().lower(i));
    }

    private Optional<Found> outer(Found inner) {
        return Optional.ofNullable(outers[inner.head()])
                .filter(o -> covers(o, inner.cue()))
                .filter(o -> inner.source().filter(source -> covers(o, source)).isPresent())
                .filter(o -> inner.content().stream().allMatch(c -> covers(o, c)));
    }

    private static boolean covers(Found outer, Span span) {
        return outer.content().stream().anyMatch(piece -> piece.covers(span));
    }

    private boolean isOutlet(Found outer) {
        return outer.source().filter(s -> Outlets.isOutlet(passage, s)).isPresent();
    }

    /// False for pronouns: inside what she says, “she” is mostly herself.
    private boolean isAnother(Found inner) {
        String first = passage.words().lower(passage.wordAt(inner.source().orElseThrow().start()));
        return !SourceWords.PERSONAL.contains(first)
                && !SourceWords.NEUTER.contains(first)
                && !SourceWords.SELVES.contains(first);
    }
}
