package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.Published;

/// Decides title, authors, dates and the rest from what was collected of a page.
public final class MetaReader {

    private MetaReader() {}

    /// Reads the metadata of a page.
    ///
    /// @param facts what the page says of itself
    /// @param lines visible lines of the page in order
    /// @param url where the page was fetched from, or empty
    public static Metadata read(PageFacts facts, List<String> lines, String url) {
        LinkedData data = JsonLdReader.read(facts.jsonLd());
        String outlet = outlet(facts, data);
        String title = Titles.choose(facts, data, outlet);
        String language = language(facts, data);
        Lead lead = new Lead(lines, title, facts, language, url(facts, url));
        DateChoice dates = DateChoice.of(facts, data, lead, url(facts, url));
        return new Metadata(
                title,
                Authors.choose(facts, data, lead, outlet),
                dates.published(),
                dates.from(),
                modified(facts, data),
                outlet,
                url(facts, url),
                language,
                section(facts, data),
                tags(facts, data),
                data.body(),
                data.type(),
                data.isFree());
    }

    private static String outlet(PageFacts facts, LinkedData data) {
        String name = facts.meta("og:site_name", "application-name", "twitter:app:name:iphone");
        return name.isEmpty() ? data.publisher() : name;
    }

    private static String url(PageFacts facts, String fetched) {
        for (String url : List.of(facts.canonical(), facts.meta("og:url"), fetched)) {
            if (url.startsWith("http://") || url.startsWith("https://")) {
                return url;
            }
        }
        return fetched;
    }

    private static Published modified(PageFacts facts, LinkedData data) {
        Published linked = Dates.machine(data.modified());
        if (linked != Published.UNKNOWN) {
            return linked;
        }
        String meta =
                facts.meta(
                        "article:modified_time",
                        "og:updated_time",
                        "datemodified",
                        "last-modified",
                        "lastmod",
                        "dcterms.modified");
        return Dates.machine(meta);
    }

    private static String language(PageFacts facts, LinkedData data) {
        String said = facts.language().isEmpty() ? data.language() : facts.language();
        String locale = said.isEmpty() ? facts.meta("og:locale", "content-language") : said;
        return locale.replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static String section(PageFacts facts, LinkedData data) {
        return data.section().isEmpty()
                ? facts.meta("article:section", "section", "category", "parsely-section")
                : data.section();
    }

    private static List<String> tags(PageFacts facts, LinkedData data) {
        List<String> tags = new ArrayList<>(facts.metas().getOrDefault("article:tag", List.of()));
        if (tags.isEmpty()) {
            tags.addAll(data.keywords());
        }
        if (tags.isEmpty()) {
            for (String word : facts.meta("news_keywords", "keywords").split(",")) {
                tags.add(word);
            }
        }
        return tags.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    }
}
