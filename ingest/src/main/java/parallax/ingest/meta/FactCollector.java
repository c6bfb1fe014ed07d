package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Is shown every element of a page once, in document order, and keeps what speaks of the article.
public final class FactCollector {

    private static final int MOST_MARKS = 120;
    private static final int OUTER = 6;
    private static final int MOST_SCRIPT = 2_000_000;

    private final Map<String, List<String>> metas = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<PageFacts.Mark> marks = new ArrayList<>();
    private final Map<String, Integer> cues = new HashMap<>();
    private String title = "";
    private String language = "";
    private String canonical = "";
    private int order;

    /// Creates a collector for one page.
    public FactCollector() {}

    /// Words to look for in class and id attributes, by the bits 0 to 5 of what [#cues(int, int)]
    /// is asked.
    public static Map<Integer, List<String>> cueWords() {
        return MarkCues.GROUPS;
    }

    /// What class and id of an element say, for [#see(Element, String, int, int)]; the same for the
    /// same words, so that a page's few hundred need be looked at but once.
    ///
    /// @param byClass bits of the [#cueWords()] in the class
    /// @param byId bits of those in the id
    public static int cues(int byClass, int byId) {
        return MarkCues.NAMED | MarkCues.ofFound(byClass) | MarkCues.ofFound(byId);
    }

    /// Takes notice of an element whose lower-case name is `tag`.
    ///
    /// @param attributes how many it has
    /// @param cues what its class and id words say
    public void see(Element element, String tag, int attributes, int cues) {
        order++;
        switch (tag) {
            case "html" -> language = element.attr("lang").strip();
            case "title" -> title(element);
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "h1" -> heading(element);
            default -> {
                if (attributes > 0 && marks.size() < MOST_MARKS) {
                    marked(element, tag, attributes, cues);
                }
            }
        }
    }

    /// Everything seen.
    public PageFacts facts() {
        return new PageFacts(title, language, canonical, metas, jsonLd, headings, marks);
    }

    private void title(Element element) {
        if (title.isEmpty()) {
            title = TwiceEncoded.mend(element.text().strip());
        }
    }

    private void meta(Element element) {
        String content = plain(element.attr("content"));
        if (content.isEmpty()) {
            return;
        }
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(content);
                return;
            }
        }
    }

    /// Takes back what was escaped or encoded twice.
    private static String plain(String content) {
        String once = content.indexOf('&') < 0 ? content : Parser.unescapeEntities(content, true);
        return TwiceEncoded.mend(once);
    }

    private void link(Element element) {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href").strip();
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
            String body = element.data();
            if (body.length() < MOST_SCRIPT) {
                jsonLd.add(body);
            }
        }
    }

    private void heading(Element element) {
        String text = TwiceEncoded.mend(element.text().strip());
        if (!text.isEmpty() && headings.size() < 20) {
            headings.add(text);
        }
        mark(element, PageFacts.Kind.HEADLINE, 1, text, "");
    }

    private void marked(Element element, String tag, int attributes, int cues) {
        if (tag.equals("time")) {
            time(element);
            return;
        }
        boolean isOnlyNamed = attributes == 1 && (cues & MarkCues.NAMED) != 0;
        if (!isOnlyNamed) {
            var values = element.attributes();
            byProperty(element, values.get("itemprop"), values.get("rel"));
        }
        if ((cues & (MarkCues.AUTHOR | MarkCues.PUBLISHED | MarkCues.MODIFIED)) != 0) {
            byNames(element, cues);
        }
    }

    private void time(Element element) {
        String property = element.attr("itemprop") + " " + names(element);
        PageFacts.Kind kind =
                switch (MarkCues.of(property) & (MarkCues.PUBLISHED | MarkCues.MODIFIED)) {
                    case MarkCues.PUBLISHED -> PageFacts.Kind.PUBLISHED;
                    case MarkCues.MODIFIED, MarkCues.MODIFIED | MarkCues.PUBLISHED ->
                            PageFacts.Kind.MODIFIED;
                    default -> PageFacts.Kind.TIME;
                };
        String value = element.attr("datetime");
        mark(
                element,
                kind,
                2,
                shortText(element),
                value.isEmpty() ? element.attr("content") : value);
    }

    private void byProperty(Element element, String property, String rel) {
        if (property.isEmpty() && rel.isEmpty()) {
            return;
        }
        if (rel.contains("author") || property.contains("author")) {
            mark(element, PageFacts.Kind.AUTHOR, 2, shortText(element), "");
        } else if (property.contains("datePublished")) {
            mark(element, PageFacts.Kind.PUBLISHED, 2, shortText(element), value(element));
        } else if (property.contains("dateModified")) {
            mark(element, PageFacts.Kind.MODIFIED, 2, shortText(element), value(element));
        } else if (property.equals("headline")) {
            mark(element, PageFacts.Kind.HEADLINE, 2, shortText(element), value(element));
        }
    }

    private void byNames(Element element, int cue) {
        String text = shortText(element);
        if (text.isEmpty()) {
            return;
        }
        if ((cue & MarkCues.AUTHOR) != 0) {
            mark(element, PageFacts.Kind.AUTHOR, 1, text, "");
        }
        if ((cue & MarkCues.MODIFIED) != 0) {
            mark(element, PageFacts.Kind.MODIFIED, 1, text, value(element));
        } else if ((cue & MarkCues.PUBLISHED) != 0) {
            mark(element, PageFacts.Kind.PUBLISHED, 1, text, value(element));
        }
    }

    private void mark(
            Element element, PageFacts.Kind kind, int sureness, String text, String value) {
        marks.add(
                new PageFacts.Mark(
                        kind, sureness, text, value, names(element), order, isAside(element)));
    }

    private boolean isAside(Element element) {
        Element outer = element;
        for (int i = 0; i < OUTER && outer != null; i++) {
            String tag = outer.normalName();
            if (tag.equals("aside") || tag.equals("nav") || tag.equals("footer")) {
                return true;
            }
            if (outer.attributesSize() > 0 && saysAside(outer.attributes())) {
                return true;
            }
            outer = outer.parent();
        }
        return false;
    }

    private boolean saysAside(Attributes attributes) {
        return saysAside(attributes.get("class")) || saysAside(attributes.get("id"));
    }

    private boolean saysAside(String names) {
        return !names.isEmpty()
                && (cues.computeIfAbsent(names, MarkCues::of) & MarkCues.ASIDE) != 0;
    }

    private static String value(Element element) {
        String content = element.attr("content");
        return content.isEmpty() ? element.attr("datetime") : content;
    }

    private static String names(Element element) {
        String byClass = element.attributes().get("class");
        String byId = element.attributes().get("id");
        return (byId.isEmpty() ? byClass : byClass + " " + byId).strip();
    }

    /// Text of a small element; empty when it holds more than a byline can.
    private static String shortText(Element element) {
        return TwiceEncoded.mend(ShortText.of(element, 400));
    }
}
