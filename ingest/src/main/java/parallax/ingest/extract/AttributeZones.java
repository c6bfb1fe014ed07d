package parallax.ingest.extract;

import org.jsoup.nodes.Attributes;

/// What the attributes of an element, class and id apart, say of the region it makes.
final class AttributeZones {

    private AttributeZones() {}

    /// Bits of [Zone].
    static int of(Attributes attributes) {
        int zones = 0;
        if (isHidden(attributes.get("style"))
                || attributes.hasKey("hidden")
                || attributes.get("aria-hidden").equals("true")) {
            zones |= Zone.HIDDEN;
        }
        zones |=
                switch (attributes.get("role")) {
                    case "navigation", "menu", "menubar" -> Zone.NAV;
                    case "complementary" -> Zone.ASIDE;
                    case "contentinfo" -> Zone.FOOTER;
                    case "banner" -> Zone.HEADER;
                    case "main" -> Zone.MAIN;
                    case "article" -> Zone.ARTICLE;
                    case "dialog", "alertdialog" -> Zone.DIALOG;
                    case "button" -> Zone.BUTTON;
                    case "heading" -> Zone.HEADING;
                    default -> 0;
                };
        return zones | itemZones(attributes.get("itemprop"), attributes.get("itemtype"));
    }

    private static int itemZones(String property, String type) {
        if (property.isEmpty() && type.isEmpty()) {
            return 0;
        }
        int zones = property.equals("articleBody") ? Zone.BODY : 0;
        if (type.endsWith("/Question")) {
            zones |= Zone.QUESTION;
        }
        if (type.endsWith("/Answer")) {
            zones |= Zone.ANSWER;
        }
        return zones;
    }

    private static boolean isHidden(String style) {
        return !style.isEmpty()
                && (style.contains("display:none") || style.contains("display: none"));
    }
}
