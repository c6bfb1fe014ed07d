package parallax.ingest.source;

import parallax.ingest.extract.Extractor;
import parallax.ingest.extract.PageContext;
import parallax.model.Article;
import parallax.model.Reading;

/// Turns bytes into readings whose ids come from those very bytes, so that an article keeps its id
/// when the extraction gets better.
///
/// @param extractor finds the article in a page
record Pages(Extractor extractor) {

    private static final int MOST_BLOCKS = 100_000;

    /// More than the longest novels have.
    private static final int MOST_CHARACTERS = 4_000_000;

    /// Reads a page as published.
    Reading html(byte[] bytes, PageContext context) {
        return named(extractor.html(bytes, context), ContentId.of(bytes));
    }

    /// Reads a flattened page: its visible text only.
    Reading text(byte[] bytes, PageContext context) {
        return named(extractor.text(bytes, context), ContentId.of(bytes));
    }

    /// Reads the text of a document whose stored form is `source`.
    Reading text(String text, byte[] source, PageContext context) {
        return named(extractor.text(text, context), ContentId.of(source));
    }

    /// An article that comes ready made, unless it is too long for one.
    static Reading given(Article article) {
        return article.text().length() > MOST_CHARACTERS
                ? tooLong(article)
                : new Reading.Kept(article);
    }

    private static Reading tooLong(Article article) {
        String length = " characters, more than " + MOST_CHARACTERS;
        return new Reading.Failed(
                article.where(), "no article: its text has " + article.text().length() + length);
    }

    private static Reading named(Reading reading, String id) {
        return switch (reading) {
            case Reading.Kept(var article) when article.blocks().size() > MOST_BLOCKS ->
                    new Reading.Failed(
                            article.where(),
                            "no article: its text has " + article.blocks().size() + " blocks");
            case Reading.Kept(var article) when article.text().length() > MOST_CHARACTERS ->
                    tooLong(article);
            case Reading.Kept(var article) -> new Reading.Kept(article.withId(id));
            case Reading.Dropped(var article, var why) ->
                    new Reading.Dropped(article.withId(id), why);
            case Reading.Duplicate _, Reading.Unsupported _, Reading.Failed _ -> reading;
        };
    }
}
