package parallax.compare.report.view;

import java.util.List;
import parallax.model.Article;

/// A column of a comparison: one outlet, or one article whose outlet is unknown.
///
/// @param name the outlet, or the file's name where the outlet is unknown
/// @param known whether `name` is an outlet
/// @param articles ids of its articles in the story
public record Voice(String name, boolean known, List<String> articles) {

    public Voice {
        articles = List.copyOf(articles);
    }

    /// The name under which an article is shown.
    static String nameOf(Article article) {
        return article.outlet().isEmpty() ? fileOf(article) : article.outlet();
    }

    private static String fileOf(Article article) {
        String path = article.where().path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.isEmpty() ? article.id() : file;
    }
}
