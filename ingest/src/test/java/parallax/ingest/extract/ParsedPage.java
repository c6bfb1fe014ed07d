package parallax.ingest.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// A parsed page as the extraction sees it: elements with the attributes that are read, and text.
final class ParsedPage {

    private static final Set<String> READ =
            Set.of(
                    "class",
                    "content",
                    "charset",
                    "datetime",
                    "hidden",
                    "http-equiv",
                    "id",
                    "itemprop",
                    "itemtype",
                    "lang",
                    "name",
                    "property",
                    "rel",
                    "role",
                    "type",
                    "aria-hidden");
    private static final Set<String> UNREAD = Set.of("style", "iframe", "svg");

    private ParsedPage() {}

    static String of(String html) {
        StringBuilder out = new StringBuilder();
        add(Parser.htmlParser().parseInput(html, ""), out);
        return out.toString();
    }

    private static void add(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return;
        }
        out.append('<').append(element.normalName());
        element.attributes().asList().stream()
                .filter(a -> READ.contains(a.getKey()))
                .forEach(a -> out.append(' ').append(a.getKey()).append('=').append(a.getValue()));
        if (element.attr("style").contains("display")) {
            out.append(" style=").append(element.attr("style"));
        }
        out.append('>');
        if (isRead(element)) {
            out.append(element.normalName().equals("script") ? element.data() : "");
            element.childNodes().forEach(child -> add(child, out));
        }
        out.append("</>");
    }

    private static boolean isRead(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        boolean isScript = element.normalName().equals("script");
        return !UNREAD.contains(element.normalName())
                && (!isScript || type.startsWith("application/ld+json"));
    }
}
