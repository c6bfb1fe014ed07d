package parallax.annotate;

import java.util.List;
import parallax.model.Document;

/// A document in the making, with the tokens that stages work on.
///
/// @param document the article with the layers found so far
/// @param sentences its sentences in order, the same as the document's sentence layer
public record Draft(Document document, List<TokenizedSentence> sentences) {
    public Draft {
        sentences = List.copyOf(sentences);
    }

    /// The article's text.
    public String text() {
        return document.article().text();
    }

    /// The same draft with other layers.
    public Draft with(Document document) {
        return new Draft(document, sentences);
    }
}
