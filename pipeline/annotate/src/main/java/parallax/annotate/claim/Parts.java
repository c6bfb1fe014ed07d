package parallax.annotate.claim;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Tag;
import parallax.annotate.tagger.Words;
import parallax.model.Quote;
import parallax.model.Span;

/// The sentences of what a quote says, each a statement of its own: “We won. They lost,” she said.
/// “The rest is silence.” Words within a sentence that the quote interrupts stay in it.
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
                if (!isMark(passage, i) || i + 1 < next && words.start(i + 1) < end) {
                    int from = sentence == last ? parts.removeLast().start() : start;
                    parts.add(Span.of(from, Math.max(from, end)));
                    last = sentence;
                }
                i = next;
            }
        }
        return parts;
    }

    private static boolean isMark(Passage passage, int i) {
        return passage.tag(i) == Tag.QUOTE;
    }
}
