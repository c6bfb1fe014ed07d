package parallax.annotate.entity;

import java.util.List;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Splitter;
import parallax.model.Span;

/// Sentences for tests, without models.
final class Sentences {

    private static final Splitter SPLITTER =
            Splitter.of(tokens -> tokens.stream().map(_ -> "NN").toList());

    private Sentences() {}

    static TokenizedSentence first(String text) {
        return SPLITTER.split(text).getFirst();
    }

    static TokenizedSentence first(String text, String language) {
        return SPLITTER.split(text, language).getFirst();
    }

    static List<TokenizedSentence> all(String text) {
        return SPLITTER.split(text);
    }

    /// The words of tokens `[from, to)`.
    static String words(String text, TokenizedSentence sentence, int from, int to) {
        Span span = sentence.span(from, to);
        return span.of(text);
    }
}
