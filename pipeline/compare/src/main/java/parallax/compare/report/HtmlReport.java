package parallax.compare.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import parallax.compare.report.view.ArticlePage;
import parallax.compare.report.view.Card;
import parallax.compare.report.view.Evidence;
import parallax.compare.report.view.StoryView;
import parallax.compare.report.view.ThreadView;

/// Pages of a report as HTML, whole or as the content another page frames.
///
/// Links are relative or absolute as the given [Links] say; templates escape every text in its
/// context.
public final class HtmlReport {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    HtmlReport.class.getClassLoader(),
                    "parallax.compare.report.html");

    private HtmlReport() {}

    /// The style sheet all pages share, the web server's too.
    public static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("parallax.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A story's report.
    public static Content story(StoryView view, Links links) {
        return content("story/page.jte", Map.of("view", view, "links", links));
    }

    /// An article's clean copy; `story` is the id of its story, or empty.
    public static Content article(ArticlePage page, String story, Links links) {
        return content("article.jte", Map.of("page", page, "story", story, "links", links));
    }

    /// A claim followed through its sightings.
    public static Content thread(ThreadView view, Links links) {
        return content("thread.jte", Map.of("view", view, "links", links));
    }

    /// A person, state or agreement as each outlet presents it.
    public static Content card(Card card, Links links) {
        return content("part/card.jte", Map.of("card", card, "links", links));
    }

    /// Words of an article, with the way to them.
    public static Content evidence(Evidence evidence, Links links) {
        return content("part/evidence.jte", Map.of("e", evidence, "links", links));
    }

    /// The list of stories.
    public static Content index(IndexView view, Links links) {
        return content("index.jte", Map.of("view", view, "links", links));
    }

    /// A whole page around `body`, with its style inside so that the file stands alone.
    static String page(String title, String style, Links links, Content body) {
        StringOutput out = new StringOutput(32_768);
        ENGINE.render(
                "page.jte",
                Map.of("title", title, "style", style, "links", links, "body", body),
                out);
        return out.toString();
    }

    private static Content content(String template, Map<String, Object> params) {
        return out -> ENGINE.render(template, params, out);
    }
}
