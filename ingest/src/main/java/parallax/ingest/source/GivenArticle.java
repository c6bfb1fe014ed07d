package parallax.ingest.source;

import static parallax.json.Json.strings;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import parallax.ingest.extract.Languages;
import parallax.json.ArticleJson;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.DateSource;
import parallax.model.Flag;
import parallax.model.Published;
import parallax.model.Reading;
import parallax.model.Where;

/// An article that comes as JSON, ready made: what is given is kept as it is, the text to the last
/// character; only its paragraphs are found, and its language where none is given and it is plain.
///
/// A line that `parallax extract` wrote is such an article too; its blocks and flags are kept.
final class GivenArticle {

    /// Flag of an article whose date is given and cannot be read.
    private static final String UNREAD = "date-unread";

    private static final int LONGEST_EVIDENCE = 120;

    private GivenArticle() {}

    /// Reads an object with `text` and optionally `id`, `title`, `outlet`, `url`, `published`,
    /// `authors`, `language`, `modified`, `section`, `tags`, `blocks`, `flags`; some of them by
    /// [other names][GivenField], too.
    static Reading read(JsonNode json, Where where) {
        if (!json.isObject()) {
            return new Reading.Failed(where, "not a JSON object but " + json.getNodeType());
        }
        String text = GivenField.TEXT.of(json);
        if (text.isEmpty() && !json.path("text").isTextual()) {
            return new Reading.Failed(where, "the article has no \"text\"");
        }
        Article article = article(json, where, text);
        return article.text().isBlank()
                ? new Reading.Dropped(article, "the given text is empty")
                : Pages.given(article);
    }

    private static Article article(JsonNode json, Where where, String text) {
        String id = text(json, "id");
        String date = GivenField.PUBLISHED.of(json);
        Published published = GivenDate.read(date);
        String url = url(json);
        return new Article(
                id.isEmpty() ? ContentId.of(url, text) : id,
                where,
                url,
                GivenField.OUTLET.of(json),
                text(json, "title"),
                GivenField.AUTHORS.list(json),
                published,
                dateSource(json, published),
                GivenDate.read(GivenField.MODIFIED.of(json)),
                language(json, text),
                text(json, "section"),
                strings(json.path("tags")),
                text,
                blocks(json, text),
                flags(json, published.equals(Published.UNKNOWN) ? date : ""));
    }

    /// What other extractors call the source may be a name.
    private static String url(JsonNode json) {
        String url = GivenField.URL.of(json);
        return text(json, "url").isEmpty() && !url.startsWith("http") ? "" : url;
    }

    private static String language(JsonNode json, String text) {
        String given = text(json, "language");
        return given.isEmpty() ? Languages.evident(text) : given;
    }

    private static DateSource dateSource(JsonNode json, Published published) {
        if (published.equals(Published.UNKNOWN)) {
            return DateSource.NONE;
        }
        String word = text(json, "published_from");
        for (DateSource source : DateSource.values()) {
            if (source.word().equals(word)) {
                return source;
            }
        }
        return DateSource.SIDECAR;
    }

    private static List<Block> blocks(JsonNode json, String text) {
        if (json.path("blocks").isEmpty()) {
            return Paragraphs.of(text);
        }
        try {
            List<Block> blocks = ArticleJson.blocks(json);
            int end = 0;
            for (Block block : blocks) {
                if (block.span().start() < end || block.span().end() > text.length()) {
                    return Paragraphs.of(text);
                }
                end = block.span().end();
            }
            return blocks;
        } catch (IllegalArgumentException notOurs) {
            return Paragraphs.of(text);
        }
    }

    /// @param unread the date that is given and could not be read; empty when it was
    private static List<Flag> flags(JsonNode json, String unread) {
        List<Flag> flags = new ArrayList<>();
        if (!unread.isBlank()) {
            int end = Math.min(unread.length(), LONGEST_EVIDENCE);
            flags.add(new Flag(UNREAD, unread.substring(0, end)));
        }
        for (String name : strings(json.path("flags"))) {
            flags.add(new Flag(name, text(json.path("evidence"), name)));
        }
        return flags;
    }
}
