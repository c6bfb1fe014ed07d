package parallax.compare.story;

import java.util.OptionalLong;

/// What grouping needs to know of an article.
///
/// @param id the article
/// @param day day of publication since 1970, if known
/// @param title headline, or empty
/// @param lead headline and first words, for the embedder
/// @param body terms of the whole text
/// @param telling the heaviest terms of the whole text, ascending
/// @param head terms of the headline
/// @param opening terms of headline and first sentences
/// @param names capitalised terms
/// @param numbers figures
record Profile(
        String id,
        OptionalLong day,
        String title,
        String lead,
        TermVector body,
        int[] telling,
        TermVector head,
        TermVector opening,
        TermVector names,
        TermVector numbers) {

    /// Days between two articles, if both are dated.
    static OptionalLong daysBetween(Profile a, Profile b) {
        return a.day.isPresent() && b.day.isPresent()
                ? OptionalLong.of(Math.abs(a.day.getAsLong() - b.day.getAsLong()))
                : OptionalLong.empty();
    }
}
