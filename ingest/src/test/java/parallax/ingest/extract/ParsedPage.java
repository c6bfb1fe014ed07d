package parallax.ingest.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// A parsed page as the extraction sees it: elements with the attributes that are read and their
/// letters, without scripts, styles and links that no one asks for; then the lines that the walk
/// finds.
final class ParsedPage {

    private static final Set<String> READ =
            Set.of(
                    "class",
                    "content",
                    "datetime",
                    "hidden",
                    "id",
                    "itemprop",
                    "itemtype",
                    "rel",
                    "role",
                    "aria-hidden");
    private static final Map<String, Set<String>> READ_OF =
            Map.of(
                    "meta", Set.of("name", "property", "http-equiv"),
                    "link", Set.of("href"),
                    "html", Set.of("lang"),
                    "script", Set.of("type"));

    private ParsedPage() {}

    static String of(String html) {
        StringBuilder out = new StringBuilder();
        Document page = Parser.htmlParser().parseInput(html, "");
        add(page, out);
        PageWalk.read(page).lines().forEach(line -> out.append('\n').append(line));
        return out.toString();
    }

    private static boolean isRead(String tag, Attribute attribute) {
        return switch (attribute.getKey()) {
            case "rel" -> tag.equals("link") || attribute.getValue().contains("author");
            case "class", "id" -> !tag.equals("img");
            default -> true;
        };
    }

    private static void add(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText().replaceAll("\\s", ""));
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (!isSeen(element)) {
            return;
        }
        String tag = element.normalName();
        Set<String> own = READ_OF.getOrDefault(tag, Set.of());
        out.append('<').append(tag);
        element.attributes().asList().stream()
                .filter(a -> READ.contains(a.getKey()) || own.contains(a.getKey()))
                .filter(a -> isRead(tag, a))
                .forEach(a -> out.append(' ').append(a.getKey()).append('=').append(a.getValue()));
        if (element.attr("style").contains("display")) {
            out.append(" style=").append(element.attr("style"));
        }
        out.append('>');
        if (!tag.equals("iframe") && !tag.equals("template")) {
            out.append(tag.equals("script") ? element.data() : "");
            element.childNodes().forEach(child -> add(child, out));
        }
        out.append("</>");
    }

    private static boolean isSeen(Element element) {
        return switch (element.normalName()) {
            case "style", "svg", "select", "noscript", "source", "input" -> false;
            case "link" -> element.attr("rel").toLowerCase(Locale.ROOT).startsWith("canonical");
            case "script" ->
                    element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json");
            default -> true;
        };
    }
}
