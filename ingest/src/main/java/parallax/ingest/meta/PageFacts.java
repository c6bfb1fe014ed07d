package parallax.ingest.meta;

import java.util.List;
import java.util.Map;

/// What a page says of itself, as found, in document order.
///
/// @param title text of the `title` element
/// @param language the `lang` attribute of the root
/// @param canonical the canonical link, or empty
/// @param metas contents of `meta` elements by lower-case name, property or itemprop
/// @param jsonLd bodies of JSON-LD scripts
/// @param headings texts of `h1` elements
/// @param marks texts the markup calls an author, a date, a headline or the like
public record PageFacts(
        String title,
        String language,
        String canonical,
        Map<String, List<String>> metas,
        List<String> jsonLd,
        List<String> headings,
        List<Mark> marks) {

    /// A piece of the page whose markup says what it is.
    ///
    /// @param kind what the markup says
    /// @param sureness 2 for a standard (itemprop, rel, time), 1 for a class or id that says so
    /// @param text the visible text, white space collapsed
    /// @param value the machine-readable value (`datetime`, `content`), or empty
    /// @param names class and id of the element
    /// @param order running number of the element on the page
    /// @param isAside true inside what the markup says is not the article: teasers, comments,
    ///   sidebars, navigation
    public record Mark(
            Kind kind,
            int sureness,
            String text,
            String value,
            String names,
            int order,
            boolean isAside) {}

    /// What a mark is about.
    public enum Kind {
        AUTHOR,
        PUBLISHED,
        MODIFIED,
        TIME,
        HEADLINE
    }

    /// First content of the first of the names that is present and not blank, or empty.
    public String meta(String... names) {
        for (String name : names) {
            for (String value : metas.getOrDefault(name, List.of())) {
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return "";
    }
}
