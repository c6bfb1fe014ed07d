package parallax.ingest.extract;

import java.util.Locale;
import java.util.Set;

/// Which attributes of a page are read.
final class Attribute {

    /// Elements that the parser compares by all their attributes (the standard's "Noah's Ark").
    private static final Set<String> FORMATTING =
            Set.of(
                    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
                    "tt", "u");

    private Attribute() {}

    /// True for an attribute that no one asks for: its name, which begins in lower case, stands at
    /// `from` to `to`, its value at `valueFrom` to `valueTo`.
    static boolean isUnread(String page, int from, int to, int valueFrom, int valueTo) {
        return switch (page.charAt(from)) {
            case 'a' -> !is(page, from, to, "aria-hidden");
            case 'c' -> !isAny(page, from, to, "class", "content", "charset");
            case 'd' -> !is(page, from, to, "datetime");
            case 'h' -> !isAny(page, from, to, "href", "hidden", "http-equiv");
            case 'i' -> !isAny(page, from, to, "id", "itemprop", "itemtype");
            case 'l' -> !is(page, from, to, "lang");
            case 'n' -> !is(page, from, to, "name");
            case 'p' -> !is(page, from, to, "property");
            case 'r' -> !isAny(page, from, to, "rel", "role");
            case 's' -> !is(page, from, to, "style") || !hides(page, valueFrom, valueTo);
            case 't' -> !isAny(page, from, to, "type", "title");
            case 'b', 'e', 'f', 'g', 'j', 'k', 'm', 'o', 'q', 'u', 'v', 'w', 'x', 'y', 'z' -> true;
            default -> false;
        };
    }

    /// True for the name of a formatting element.
    static boolean tellsFormatting(String page, int from, int to) {
        return to - from <= 6
                && FORMATTING.contains(page.substring(from, to).toLowerCase(Locale.ROOT));
    }

    static boolean is(String page, int from, int to, String name) {
        return to - from == name.length() && page.regionMatches(true, from, name, 0, name.length());
    }

    private static boolean isAny(String page, int from, int to, String... names) {
        for (String name : names) {
            if (is(page, from, to, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(String page, int from, int to) {
        return page.indexOf("display", from, to) >= 0;
    }
}
