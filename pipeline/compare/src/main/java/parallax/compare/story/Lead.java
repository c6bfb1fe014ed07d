package parallax.compare.story;

import parallax.model.Article;

/// What grouping has embedded of an article: its headline and first words.
///
/// Whoever keeps the vector of this text, see [parallax.model.Corpus#lead(String)], spares grouping
/// the embedding.
public final class Lead {

    private static final int LENGTH = 300;

    private Lead() {}

    /// The text to embed.
    public static String of(Article article) {
        String title = article.title();
        String lead = title.isEmpty() ? article.text() : title + ". " + article.text();
        return lead.length() > LENGTH ? lead.substring(0, LENGTH) : lead;
    }
}
