package parallax.ingest.meta;

import java.util.List;
import parallax.model.DateSource;
import parallax.model.Published;

/// What is known of an article beside its text.
///
/// @param title headline without the site's name, or empty
/// @param authors people or desks in the byline, cleaned of roles
/// @param published when it was published
/// @param publishedFrom where that was read
/// @param modified when it was last changed
/// @param outlet name of the publisher, or empty
/// @param url canonical address, or empty
/// @param language what the page claims to be written in (BCP 47), unchecked, or empty
/// @param section section of the site, or empty
/// @param tags keywords
/// @param body article text as JSON-LD gives it, often cut: a check, not a source; or empty
/// @param kind JSON-LD type of the article, such as `NewsArticle`, or empty
/// @param isFree false when the page says it is not accessible for free
public record Metadata(
        String title,
        List<String> authors,
        Published published,
        DateSource publishedFrom,
        Published modified,
        String outlet,
        String url,
        String language,
        String section,
        List<String> tags,
        String body,
        String kind,
        boolean isFree) {

    /// Copies the lists.
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
