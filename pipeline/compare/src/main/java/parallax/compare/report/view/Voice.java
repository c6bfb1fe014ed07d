package parallax.compare.report.view;

import java.util.List;
import java.util.regex.Pattern;
import parallax.model.Article;

/// A column of a comparison: one outlet, or one article whose outlet is unknown.
///
/// @param name the outlet, or the file's name where the outlet is unknown
/// @param known whether `name` is an outlet
/// @param articles ids of its articles in the story
public record Voice(String name, boolean known, List<String> articles) {

    private static final Pattern HASHED =
            Pattern.compile("(?<=^|[_-])(\\p{XDigit}{6})\\p{XDigit}{6,}(?:\\.\\w{1,5}){0,2}$");

    public Voice {
        articles = List.copyOf(articles);
    }

    /// The name under which an article is shown.
    static String nameOf(Article article) {
        return article.outlet().isEmpty() ? fileOf(article) : article.outlet();
    }

    /// The file's name; of a long hash that a crawler put into it only the beginning.
    private static String fileOf(Article article) {
        String file = article.where().name();
        return file.isEmpty() ? article.id() : HASHED.matcher(file).replaceFirst("$1…");
    }
}
