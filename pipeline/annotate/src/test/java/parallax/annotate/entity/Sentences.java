package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Splitter;
import parallax.model.EntityType;
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

    /// Each of the names `A|B`, in the order in which they stand, as a chunk.
    static List<Chunk> chunks(List<Token> tokens, String names, EntityType type) {
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (String name : names.isEmpty() ? new String[0] : names.split("[|]")) {
            List<String> words = first(name).tokens().stream().map(Token::text).toList();
            while (!texts(tokens, from, from + words.size()).equals(words)) {
                from++;
            }
            chunks.add(new Chunk(from, from + words.size(), type, "names"));
            from += words.size();
        }
        return chunks;
    }

    /// The texts of the chunks of that type, with spaces between their tokens.
    static List<String> names(List<Token> tokens, List<Chunk> chunks, EntityType type) {
        return chunks.stream()
                .filter(c -> c.type() == type)
                .map(c -> String.join(" ", texts(tokens, c.from(), c.to())))
                .toList();
    }

    private static List<String> texts(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).toList();
    }

    /// The words of tokens `[from, to)`.
    static String words(String text, TokenizedSentence sentence, int from, int to) {
        Span span = sentence.span(from, to);
        return span.of(text);
    }
}
