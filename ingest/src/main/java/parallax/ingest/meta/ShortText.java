package parallax.ingest.meta;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The visible text of a small element, its parts kept apart by line feeds; gives up early on a
/// large one, so that it can be asked of every element that merely looks like a byline.
final class ShortText {

    private static final int MOST_NODES = 80;
    private static final Set<String> PARTING = Set.of("a", "span", "time");

    private ShortText() {}

    /// Text with single spaces, block parts on lines of their own; empty when over `most` units.
    static String of(Element root, int most) {
        StringBuilder text = new StringBuilder();
        Node node = root;
        int nodes = 0;
        while (node != null) {
            if (++nodes > MOST_NODES || text.length() > most) {
                return "";
            }
            Node child = add(node, text) ? node.firstChild() : null;
            if (child != null) {
                node = child;
                continue;
            }
            while (node != root && node.nextSibling() == null) {
                node = node.parent();
            }
            node = node == root ? null : node.nextSibling();
        }
        return text.toString().strip();
    }

    private static boolean add(Node node, StringBuilder text) {
        if (node instanceof TextNode leaf) {
            if (isGlued(leaf, text)) {
                text.append(' ');
            }
            append(leaf.getWholeText(), text);
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        return switch (element.normalName()) {
            case "script", "style", "svg", "noscript", "template", "button", "img" -> false;
            case "span", "a", "b", "i", "em", "strong", "time", "small", "abbr", "font", "u" -> {
                yield true;
            }
            default -> {
                newLine(text);
                yield true;
            }
        };
    }

    /// True when only the edge of an inline element parts two words.
    private static boolean isGlued(TextNode leaf, StringBuilder text) {
        Node before = leaf.previousSibling();
        Node edge = before == null ? leaf.parent() : before;
        String raw = leaf.getWholeText();
        return edge instanceof Element element
                && PARTING.contains(element.normalName())
                && !raw.isEmpty()
                && !text.isEmpty()
                && Character.isLetterOrDigit(raw.charAt(0))
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static void newLine(StringBuilder text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    private static void append(String raw, StringBuilder text) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                int end = text.length();
                if (end > 0 && text.charAt(end - 1) > ' ') {
                    text.append(' ');
                }
            } else if (c != '\u00AD' && c != '\u200B') {
                text.append(c);
            }
        }
    }
}
