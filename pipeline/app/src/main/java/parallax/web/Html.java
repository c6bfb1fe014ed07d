package parallax.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Draws the templates of the pages.
final class Html {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Html.class.getClassLoader(), "parallax.web.html");

    private Html() {}

    /// A whole page around `body`; `query` stands in its search box.
    static String page(String title, String query, Content body) {
        StringOutput out = new StringOutput(32_768);
        ENGINE.render("page.jte", Map.of("title", title, "query", query, "body", body), out);
        return out.toString();
    }

    /// A page of that template.
    static Reply reply(String title, String template, Object view) {
        return Reply.html(200, page(title, "", content(template, view)));
    }

    /// A feed: XML 1.0, without the control characters it may not hold.
    static String xml(Content feed) {
        StringOutput out = new StringOutput();
        feed.writeTo(out);
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                + out.toString().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    /// The template over its one parameter, to be framed by a page.
    static Content content(String template, Object view) {
        return out -> ENGINE.render(template, Map.of("view", view), out);
    }

    /// The template alone.
    static String part(String template, Object view) {
        StringOutput out = new StringOutput();
        ENGINE.render(template, Map.of("view", view), out);
        return out.toString();
    }
}
