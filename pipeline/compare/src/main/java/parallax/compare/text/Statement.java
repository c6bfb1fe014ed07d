package parallax.compare.text;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A sentence or clause taken apart.
///
/// @param text as given
/// @param tokens its tokens in order
/// @param amounts the numbers in it that are no part of a date
/// @param moments the calendar dates in it
/// @param byline what stands beside it in a post
public record Statement(
        String text,
        List<Token> tokens,
        List<Amount> amounts,
        List<Moment> moments,
        Byline byline) {

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "nobody",
                    "nothing",
                    "none",
                    "neither",
                    "nor",
                    "without",
                    "cannot",
                    "hardly",
                    "barely",
                    "fails",
                    "failed",
                    "fail",
                    "refused",
                    "refuses",
                    "denied",
                    "denies",
                    "deny",
                    "rejected",
                    "rejects",
                    "lack",
                    "lacks",
                    "lacked");

    public Statement {
        tokens = List.copyOf(tokens);
        amounts = List.copyOf(amounts);
        moments = List.copyOf(moments);
    }

    /// Reads `text`.
    public static Statement of(String text) {
        List<Token> tokens = Tokens.of(Noise.blank(text));
        List<Moment> moments = Moments.of(tokens);
        List<Amount> amounts =
                Amounts.of(tokens).stream()
                        .filter(a -> moments.stream().noneMatch(m -> m.covers(a)))
                        .toList();
        return new Statement(text, tokens, amounts, moments, Byline.of(text));
    }

    /// The words and marks as written, for the embedder.
    public List<String> words() {
        return tokens.stream().map(Token::text).toList();
    }

    /// Indexes of the negating words.
    public List<Integer> negations() {
        return IntStream.range(0, tokens.size())
                .filter(i -> isNegation(tokens.get(i)))
                .boxed()
                .toList();
    }

    /// True for `not`, `n't`, `never`, `nobody`, `failed` and the like.
    public static boolean isNegation(Token token) {
        return NEGATIONS.contains(token.norm()) || token.norm().endsWith("n't");
    }

    /// True when the token at `index` belongs to a number.
    public boolean inAmount(int index) {
        return amounts.stream().anyMatch(a -> a.first() <= index && index <= a.last());
    }
}
