package parallax.annotate;

import java.util.List;
import java.util.function.Function;
import parallax.model.Span;

/// A sentence with its tokens. Part-of-speech tags are computed when first asked for, since most
/// sentences never need them, and kept.
public final class TokenizedSentence {

    private final Span span;
    private final List<Token> tokens;
    private final Function<List<Token>, List<String>> tagger;
    private volatile List<String> pos = List.of();

    private TokenizedSentence(
            Span span, List<Token> tokens, Function<List<Token>, List<String>> tagger) {
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.tagger = tagger;
    }

    /// A sentence over `tokens`, of which there must be at least one; `tagger` gives one Penn
    /// Treebank tag a token.
    public static TokenizedSentence of(
            List<Token> tokens, Function<List<Token>, List<String>> tagger) {
        Span span = Span.of(tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new TokenizedSentence(span, tokens, tagger);
    }

    /// From the start of the first token to the end of the last.
    public Span span() {
        return span;
    }

    /// The tokens in order, at least one.
    public List<Token> tokens() {
        return tokens;
    }

    /// One Penn Treebank tag for each token. Costs some 50 µs a token the first time.
    public List<String> pos() {
        List<String> known = pos;
        if (known.isEmpty()) {
            known = List.copyOf(tagger.apply(tokens));
            pos = known;
        }
        return known;
    }

    /// The stretch of the text from token `from` to token `to`, exclusive.
    public Span span(int from, int to) {
        return Span.of(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    @Override
    public String toString() {
        return span + " " + tokens.stream().map(Token::text).toList();
    }
}
