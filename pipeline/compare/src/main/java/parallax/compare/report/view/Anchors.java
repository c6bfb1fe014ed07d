package parallax.compare.report.view;

import java.util.List;
import parallax.model.Annotation;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;

/// Names places of an article's page: a sentence is known by its start.
final class Anchors {

    private Anchors() {}

    /// Start of the sentence that covers `offset`; of the block, where there are no sentences.
    static int of(Document document, int offset) {
        return sentence(document, offset).start();
    }

    /// The sentence that covers `offset`, or the block, or the bare place.
    static Span sentence(Document document, int offset) {
        List<Span> sentences = document.sentences().stream().map(Sentence::span).toList();
        Span found = covering(sentences, offset);
        return found.isEmpty()
                ? covering(document.article().blocks().stream().map(Block::span).toList(), offset)
                : found;
    }

    /// The annotations of `layer` that begin inside `span`, in order.
    static <A extends Annotation> List<A> inside(List<A> layer, Span span) {
        return layer.stream()
                .filter(a -> span.start() <= a.span().start() && a.span().start() < span.end())
                .toList();
    }

    private static Span covering(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (offset < span.start()) {
                high = middle - 1;
            } else {
                return span;
            }
        }
        return Span.of(offset, offset);
    }
}
