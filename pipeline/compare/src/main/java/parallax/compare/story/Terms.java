package parallax.compare.story;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import parallax.compare.text.FunctionWords;
import parallax.compare.text.Token;
import parallax.compare.text.Tokens;
import parallax.model.Article;

/// The terms of an article's headline and text, not yet numbered.
///
/// @param id the article
/// @param day day of publication since 1970, if known
/// @param title headline, or empty
/// @param lead what is embedded
/// @param all every telling word
/// @param head those of the headline
/// @param opening those of headline and first sentences
/// @param names capitalised ones of headline and beginning
/// @param numbers figures of headline and beginning
record Terms(
        String id,
        OptionalLong day,
        String title,
        String lead,
        List<String> all,
        List<String> head,
        List<String> opening,
        List<String> names,
        List<String> numbers) {

    private static final int LONGEST = 6000;
    private static final int OPENING = 100;
    private static final int BEGINNING = 400;

    /// Reads an article.
    static Terms of(Article article, FunctionWords functionWords) {
        String text = article.text();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Reader reader =
                new Reader(
                        Tokens.of(article.title()),
                        Tokens.of(cut),
                        article.language(),
                        functionWords);
        return new Terms(
                article.id(),
                article.published()
                        .day()
                        .map(d -> OptionalLong.of(d.toEpochDay()))
                        .orElse(OptionalLong.empty()),
                article.title(),
                Lead.of(article),
                reader.words(Integer.MAX_VALUE),
                reader.words(0),
                reader.words(OPENING),
                reader.of(Token.Kind.NAME),
                reader.of(Token.Kind.NUMBER));
    }

    /// Picks terms of one article.
    private record Reader(
            List<Token> title, List<Token> body, String language, FunctionWords functionWords) {

        /// The stems of the title's words and of those among the first `limit` tokens of the text.
        List<String> words(int limit) {
            return tokens(limit)
                    .filter(t -> t.isWord() && t.norm().length() > 1 && isTelling(t))
                    .map(Token::stem)
                    .toList();
        }

        /// The stems of one kind.
        List<String> of(Token.Kind kind) {
            return tokens(BEGINNING)
                    .filter(t -> t.kind() == kind && isTelling(t))
                    .map(Token::stem)
                    .toList();
        }

        private Stream<Token> tokens(int limit) {
            return Stream.concat(title.stream(), body.stream().limit(limit));
        }

        private boolean isTelling(Token token) {
            return !functionWords.contains(token.norm(), language);
        }
    }
}
