package parallax.compare.report.view;

import java.util.List;
import parallax.model.Article;
import parallax.model.Flag;
import parallax.model.Sha256;

/// What a list of articles shows of each.
///
/// @param id id of the article
/// @param outlet its outlet or file
/// @param title its headline, or its file where there is none
/// @param authors names in the byline
/// @param published ISO 8601, or empty
/// @param publishedFrom where the date was read
/// @param language language tag, or empty
/// @param path the input it came from
/// @param url its address, or empty
/// @param flags what to know before trusting it
/// @param sha256 hash of its clean text in UTF-8, 64 hexadecimal digits
public record ArticleLine(
        String id,
        String outlet,
        String title,
        List<String> authors,
        String published,
        String publishedFrom,
        String language,
        String path,
        String url,
        List<Flag> flags,
        String sha256) {

    public ArticleLine {
        authors = List.copyOf(authors);
        flags = List.copyOf(flags);
    }

    /// The line of `article`.
    public static ArticleLine of(Article article) {
        return new ArticleLine(
                article.id(),
                Voice.nameOf(article),
                article.title().isEmpty() ? article.where().path() : article.title(),
                article.authors(),
                article.published().iso(),
                article.publishedFrom().word(),
                article.language(),
                article.where().path(),
                WebAddress.safe(article.url()),
                article.flags(),
                Sha256.of(article.text()));
    }

    /// The day of publication, or empty.
    public String day() {
        return published.isEmpty() ? "" : published.substring(0, 10);
    }
}
