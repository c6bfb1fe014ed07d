package parallax.annotate.claim;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Quote;
import parallax.model.Span;

/// The sentences of what a quote says, each a statement of its own: “We won. They lost,” she said.
/// “The rest is silence.” A sentence that its speaker interrupts stays one unless both its parts
/// state something.
final class Parts {

    private Parts() {}

    /// What the quote says in each of its sentences, in order.
    static List<Span> of(Passage passage, Quote quote) {
        Words words = passage.words();
        List<Span> parts = new ArrayList<>();
        int last = -1;
        for (Span piece : quote.pieces()) {
            int i = passage.wordAt(piece.start());
            while (i < words.size() && words.start(i) < piece.end()) {
                int sentence = words.sentence(i);
                int next = words.sentenceStart(sentence + 1);
                int start = Math.max(piece.start(), words.start(i));
                int end = Math.min(piece.end(), words.end(next - 1));
                Span part = Span.of(start, Math.max(start, end));
                if (!isMark(passage, i) || i + 1 < next && words.start(i + 1) < end) {
                    boolean goesOn = sentence == last && !areWhole(passage, parts.getLast(), part);
                    int from = goesOn ? parts.removeLast().start() : start;
                    parts.add(Span.of(from, part.end()));
                    last = sentence;
                }
                i = next;
            }
        }
        return parts;
    }

    /// True when each of two parts of a sentence states something by itself.
    private static boolean areWhole(Passage passage, Span one, Span other) {
        return List.of(one, other).stream()
                .allMatch(p -> Clause.of(passage, p).filter(Clause::isWhole).isPresent());
    }

    private static boolean isMark(Passage passage, int i) {
        return passage.tag(i) == Tag.QUOTE;
    }
}
