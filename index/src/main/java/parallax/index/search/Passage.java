package parallax.index.search;

import java.util.List;
import parallax.model.Block;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;

/// The stretch of an article that answers a query best.
final class Passage {

    private Passage() {}

    /// The sentence with the most marks, the earliest of equals; the first paragraph when nothing
    /// is marked.
    static Span of(Document document, List<Span> marks) {
        Span best = first(document);
        long most = 0;
        for (Sentence sentence : document.sentences()) {
            long marked = marks.stream().filter(sentence.span()::covers).count();
            if (marked > most) {
                most = marked;
                best = sentence.span();
            }
        }
        return best;
    }

    private static Span first(Document document) {
        return document.article().blocks().stream()
                .filter(b -> b.role() == Block.Role.PARAGRAPH)
                .map(Block::span)
                .findFirst()
                .orElse(Span.of(0, document.article().text().length()));
    }
}
