package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parallax.annotate.tagger.Words;
import parallax.model.Span;

/// Gives quoted speech without a cue of its own to a speaker near it: later sentences of a quote
/// cut by `she said`, and quotes over several paragraphs.
final class Continuations {

    /// Shorter stretches may be scare quotes or titles.
    private static final int LEAST_WORDS = 4;

    /// From this length on a stretch is speech even when nobody near speaks.
    private static final int SPEECH = 8;

    /// Farthest sentence a speaker may stand away.
    private static final int FAR = 5;

    private static final double SCORE = .5;

    private Continuations() {}

    /// What is plainly quoted speech in a text without known cues.
    static List<Found> alone(Passage passage) {
        List<Found> found = new ArrayList<>();
        add(passage, found, new BitSet());
        return found;
    }

    /// True when the pieces lie between quotation marks, and one of them is long enough or
    /// exclaimed so as to be speech rather than a scare quote or a title.
    static boolean isSpeech(Passage passage, List<Span> pieces) {
        boolean speech = false;
        for (Span piece : pieces) {
            int from = passage.wordAt(piece.start());
            int to = passage.wordAt(piece.end() - 1);
            int region = passage.region(from);
            if (region < 0 || passage.region(to) != region) {
                return false;
            }
            QuotedSpan quoted = passage.marked().get(region);
            speech |= length(passage.words(), from, to) >= LEAST_WORDS;
            speech |= quoted.isExclaimed(passage.text());
        }
        return speech;
    }

    /// Adds to `found` what is quoted and not yet `taken`.
    static void add(Passage passage, List<Found> found, BitSet taken) {
        Optional<QuotedSpan> open = Optional.empty();
        for (QuotedSpan quoted : passage.marked()) {
            int from = passage.wordAt(quoted.inner().start());
            int to = end(passage.words(), from, quoted);
            int length = length(passage.words(), from, to);
            boolean free = taken.get(from, to).isEmpty();
            if (free && (length >= LEAST_WORDS || quoted.isExclaimed(passage.text()))) {
                add(passage, found, quoted, length, open);
                taken.set(from, to);
            } else if (free) {
                Utterances.of(passage, quoted).ifPresent(found::add);
            }
            open = Optional.of(quoted).filter(q -> !q.closed());
        }
    }

    private static void add(
            Passage passage,
            List<Found> found,
            QuotedSpan quoted,
            int length,
            Optional<QuotedSpan> open) {
        int from = passage.wordAt(quoted.inner().start());
        Optional<Found> speaker = speaker(passage, found, from);
        Optional<Found> begun =
                endsParagraph(passage.text(), quoted)
                        ? open.flatMap(o -> holding(found, o))
                        : Optional.empty();
        Optional<Found> same = begun.or(() -> speaker.filter(s -> goesOn(passage, s, from)));
        if (same.isPresent()) {
            found.set(found.indexOf(same.get()), same.get().with(quoted.span()));
        } else if (speaker.isPresent() || length >= SPEECH) {
            found.add(of(quoted.span(), speaker));
        }
    }

    private static int end(Words words, int from, QuotedSpan quoted) {
        int to = from;
        while (to < words.size() && words.start(to) < quoted.inner().end()) {
            to++;
        }
        return to;
    }

    /// Words between white space.
    private static int length(Words words, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += i == from || words.end(i - 1) < words.start(i) ? 1 : 0;
        }
        return length;
    }

    private static boolean endsParagraph(String text, QuotedSpan quoted) {
        int end = text.indexOf('\n', quoted.span().end());
        return text.substring(quoted.span().end(), end < 0 ? text.length() : end).isBlank();
    }

    /// What ends with a stretch that no mark closes, since the next paragraph goes on with it.
    private static Optional<Found> holding(List<Found> found, QuotedSpan open) {
        return found.stream()
                .filter(f -> f.content().getLast().overlaps(open.inner()) && !f.verbatim())
                .findFirst();
    }

    private static Optional<Found> speaker(Passage passage, List<Found> found, int word) {
        return found.stream()
                .filter(f -> f.source().isPresent() && cost(passage, f, word) < 10 * FAR)
                .min(Comparator.comparingInt(f -> cost(passage, f, word)));
    }

    /// True when the words follow a quote of the same paragraph: “…,” she said. “…”
    private static boolean goesOn(Passage passage, Found found, int word) {
        Words words = passage.words();
        int last = passage.wordAt(found.whole().end() - 1);
        boolean quoted = passage.region(last) >= 0;
        boolean before = last < word && passage.wordAt(found.cue().start()) < word;
        int from = words.sentence(last);
        int to = words.sentence(word);
        boolean near = to - from <= 2;
        for (int s = from + 1; near && s <= to; s++) {
            near = !passage.startsParagraph(s);
        }
        return quoted && before && near;
    }

    /// Sentences away, ten each; speech not in marks and speakers after cost more.
    private static int cost(Passage passage, Found found, int word) {
        Words words = passage.words();
        int at = words.sentence(word);
        int cue = words.sentence(passage.wordAt(found.cue().start()));
        int end = words.sentence(passage.wordAt(found.whole().end() - 1));
        boolean quoted =
                found.content().stream()
                        .anyMatch(c -> passage.region(passage.wordAt(c.start())) >= 0);
        int away = cue > at ? 15 * (cue - at) : 10 * (at - Math.min(at, Math.max(cue, end)));
        return away + (quoted ? 0 : 8);
    }

    private static Found of(Span span, Optional<Found> like) {
        List<Span> content = List.of(span);
        return like.map(f -> new Found(content, f.source(), f.cue(), f.head(), SCORE))
                .orElseGet(() ->
                        new Found(
                                content,
                                Optional.empty(),
                                Span.of(span.start(), span.start()),
                                -1,
                                SCORE));
    }
}
