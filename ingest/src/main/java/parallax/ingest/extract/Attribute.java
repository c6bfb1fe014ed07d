package parallax.ingest.extract;

import java.util.List;

/// Which attributes of a page are read. Names of tags and attributes are [packed][Packed].
final class Attribute {

    /// Elements that the parser compares by all their attributes (the standard's "Noah's Ark").
    private static final PackedNames FORMATTING =
            PackedNames.of(
                    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
                    "tt", "u");

    private static final PackedNames READ =
            PackedNames.of(
                    "class",
                    "id",
                    "role",
                    "itemprop",
                    "itemtype",
                    "content",
                    "datetime",
                    "hidden",
                    "aria-hidden");

    private static final PackedNames READ_OF_META =
            PackedNames.of("name", "property", "http-equiv", "charset");
    private static final PackedNames TYPED = PackedNames.of("script", "input");
    private static final PackedNames NAMING = PackedNames.of("class", "id");
    private static final long META = Packed.of("meta");
    private static final long LINK = Packed.of("link");
    private static final long IMG = Packed.of("img");
    private static final long HTML = Packed.of("html");
    private static final long TYPE = Packed.of("type");
    private static final long HREF = Packed.of("href");
    private static final long LANG = Packed.of("lang");
    private static final long STYLE = Packed.of("style");
    private static final long REL = Packed.of("rel");
    private static final String AUTHOR = "author";

    /// How the names of meta elements begin that are for other programs.
    private static final List<String> FOREIGN =
            List.of(
                    "og:image",
                    "og:video",
                    "twitter:card",
                    "twitter:creator",
                    "twitter:data",
                    "twitter:description",
                    "twitter:domain",
                    "twitter:image",
                    "twitter:label",
                    "twitter:player",
                    "twitter:site",
                    "twitter:url",
                    "fb:",
                    "al:",
                    "viewport",
                    "robots",
                    "generator",
                    "theme-color",
                    "format-detection",
                    "msapplication",
                    "google-site-verification");

    private static final String ODD = "\"'=<";

    private Attribute() {}

    /// True for an attribute of a tag that someone asks for, or that is written so oddly that it is
    /// better left.
    ///
    /// @param page the page, in which the attribute's name begins at `from` and its value stands
    ///   from `valueFrom` to `valueTo`
    static boolean isRead(long tag, long name, String page, int from, int valueFrom, int valueTo) {
        if (name == STYLE) {
            return page.indexOf("display", valueFrom, valueTo) >= 0;
        }
        if (name == REL) {
            return tag == LINK || page.indexOf(AUTHOR, valueFrom, valueTo) >= 0;
        }
        return READ.has(name) && !(tag == IMG && NAMING.has(name))
                || name == TYPE && TYPED.has(tag)
                || tag == META && READ_OF_META.has(name)
                || name == HREF && tag == LINK
                || name == LANG && tag == HTML
                || ODD.indexOf(page.charAt(from)) >= 0;
    }

    /// True for the name or property of a meta element that no one asks for, in the page from one
    /// place to another.
    static boolean isForeign(String page, int from, int to) {
        for (String start : FOREIGN) {
            if (to - from >= start.length()
                    && page.regionMatches(true, from, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }

    /// True for the name of a formatting element that keeps all its attributes.
    static boolean tellsFormatting(long tag) {
        return FORMATTING.has(tag);
    }
}
