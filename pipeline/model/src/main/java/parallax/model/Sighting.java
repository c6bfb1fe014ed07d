package parallax.model;

/// A claim seen in one article.
///
/// @param article id of the article
/// @param where the input it came from
/// @param outlet its outlet, or empty
/// @param span the words in that article's text
/// @param text those words
/// @param published when that article was published
/// @param claim id of the claim, or empty when the sighting is of something smaller
public record Sighting(
        String article,
        Where where,
        String outlet,
        Span span,
        String text,
        Published published,
        String claim) {}
