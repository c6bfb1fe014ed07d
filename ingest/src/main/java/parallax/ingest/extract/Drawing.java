package parallax.ingest.extract;

import java.util.Locale;
import java.util.Set;

/// Finds the end of an inline drawing (`svg`) that holds nothing but shapes and plain labels.
final class Drawing {

    private static final Set<String> SHAPES =
            Set.of(
                    "path",
                    "g",
                    "circle",
                    "rect",
                    "use",
                    "defs",
                    "line",
                    "polygon",
                    "polyline",
                    "ellipse",
                    "lineargradient",
                    "radialgradient",
                    "stop",
                    "clippath",
                    "mask",
                    "symbol",
                    "text",
                    "tspan",
                    "filter",
                    "image",
                    "pattern",
                    "animate",
                    "animatetransform",
                    "switch",
                    "view",
                    "marker",
                    "metadata");
    private static final Set<String> LABELS = Set.of("title", "desc", "style");

    private Drawing() {}

    /// Place of the end tag of a drawing whose inside begins at `from`; -1 where it holds anything
    /// that might be HTML.
    static int end(String page, int from) {
        int depth = 1;
        int at = page.indexOf('<', from);
        while (at >= 0) {
            if (page.startsWith("!--", at + 1)) {
                int comment = RawText.endOfComment(page, at + 4);
                at = comment < 0 ? -1 : page.indexOf('<', comment);
                continue;
            }
            boolean closes = Tag.at(page, at + 1) == '/';
            String name = name(page, closes ? at + 2 : at + 1);
            int next = page.indexOf('<', at + 1);
            int close = page.indexOf('>', at, next < 0 ? page.length() : next);
            if (close < 0) {
                return -1;
            }
            boolean isEmpty = page.charAt(close - 1) == '/';
            if (name.equals("svg")) {
                depth += closes ? -1 : isEmpty ? 0 : 1;
                if (depth == 0) {
                    return at;
                }
            } else if (LABELS.contains(name)) {
                if (!closes && !isEmpty && !page.startsWith("</" + name, next)) {
                    return -1;
                }
            } else if (!isShape(name)) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    /// True for a shape, a filter effect, or a name with a prefix, which no HTML element has.
    private static boolean isShape(String name) {
        return SHAPES.contains(name) || name.startsWith("fe") || name.indexOf(':') > 0;
    }

    private static String name(String page, int from) {
        int to = from;
        while (to < from + 20 && (Tag.isLetter(Tag.at(page, to)) || Tag.at(page, to) == ':')) {
            to++;
        }
        return page.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
