package parallax.compare.report.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import parallax.model.Article;
import parallax.model.Flag;

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
                sha256(article.text()));
    }

    /// The day of publication, or empty.
    public String day() {
        return published.isEmpty() ? "" : published.substring(0, 10);
    }

    /// SHA-256 of `text` in UTF-8, as hexadecimal digits.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /// SHA-256 of `bytes`, as hexadecimal digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
