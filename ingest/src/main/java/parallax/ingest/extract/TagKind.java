package parallax.ingest.extract;

import java.util.HashMap;
import java.util.Map;

/// What the walk does on an element with a tag, looked up once an element.
///
/// @param step what it does
/// @param zone the region that the tag makes, as a bit of [Zone]; 0 for none
record TagKind(Step step, int zone) {

    /// What the walk does on a tag.
    enum Step {
        /// Opens a block.
        BLOCK,
        /// Reads on: the text stays one.
        INLINE,
        LINK,
        BOLD,
        ITALIC,
        PICTURE,
        BREAK,
        RULE,
        /// Leaves out what is in it.
        SKIP,
        /// The same, of something to look at.
        FRAME
    }

    private static final TagKind OTHER = new TagKind(Step.BLOCK, 0);
    private static final Map<String, TagKind> KNOWN = known();

    /// The kind of a tag in lower case.
    static TagKind of(String tag) {
        return KNOWN.getOrDefault(tag, OTHER);
    }

    private static Map<String, TagKind> known() {
        Map<String, TagKind> known = new HashMap<>();
        put(known, Step.LINK, "a");
        put(known, Step.BOLD, "b strong");
        put(known, Step.ITALIC, "i em");
        put(known, Step.PICTURE, "img");
        put(known, Step.BREAK, "br");
        put(known, Step.RULE, "hr");
        put(known, Step.FRAME, "iframe video audio");
        put(
                known,
                Step.INLINE,
                "span u s small sub sup abbr cite q code mark time font big ins del kbd bdi bdo"
                        + " wbr nobr var samp tt acronym dfn data picture source strike ruby rt rp"
                        + " output");
        put(
                known,
                Step.SKIP,
                "script style noscript template svg select option textarea input object embed"
                        + " canvas math map datalist noframes frameset amp-ad amp-analytics link"
                        + " meta title");
        zone(known, Zone.ARTICLE, "article");
        zone(known, Zone.MAIN, "main");
        zone(known, Zone.NAV, "nav menu");
        zone(known, Zone.ASIDE, "aside");
        zone(known, Zone.FOOTER, "footer");
        zone(known, Zone.HEADER, "header");
        zone(known, Zone.FORM, "form fieldset");
        zone(known, Zone.FIGURE, "figure");
        zone(known, Zone.CAPTION, "figcaption caption");
        zone(known, Zone.LIST, "ul ol dl");
        zone(known, Zone.ITEM, "li dt dd");
        zone(known, Zone.QUOTE, "blockquote");
        zone(known, Zone.TABLE, "table");
        zone(known, Zone.BUTTON, "button label");
        zone(known, Zone.HEADING, "h1 h2 h3 h4 h5 h6");
        zone(known, Zone.SECTION, "section");
        zone(known, Zone.PARAGRAPH, "p");
        zone(known, Zone.DIALOG, "dialog");
        return known;
    }

    private static void put(Map<String, TagKind> known, Step step, String tags) {
        put(known, new TagKind(step, 0), tags);
    }

    private static void zone(Map<String, TagKind> known, int zone, String tags) {
        put(known, new TagKind(Step.BLOCK, zone), tags);
    }

    private static void put(Map<String, TagKind> known, TagKind kind, String tags) {
        for (String tag : tags.split(" ")) {
            known.put(tag, kind);
        }
    }
}
