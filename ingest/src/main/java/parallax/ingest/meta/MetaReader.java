package parallax.ingest.meta;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Published;

/// Decides title, authors, dates and the rest from what was collected of a page.
public final class MetaReader {

    static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "dcterms.modified"
    };

    private final DateModel dates;
    private final AuthorModel authors;

    private MetaReader(DateModel dates, AuthorModel authors) {
        this.dates = dates;
        this.authors = authors;
    }

    /// A reader with the committed weights. Thread-safe; one is enough for a program.
    public static MetaReader create() {
        return new MetaReader(DateModel.load(), AuthorModel.load());
    }

    /// Reads the metadata of a page.
    ///
    /// @param facts what the page says of itself
    /// @param lines visible lines of the page in order
    /// @param url where the page was fetched from, or empty
    public Metadata read(PageFacts facts, List<String> lines, String url) {
        PageView page = PageView.of(facts, lines, url);
        LinkedData data = page.data();
        DateChoice date = dates.choose(DateOffer.of(DateSigns.of(page)));
        return new Metadata(
                page.title(),
                authors.choose(page),
                date.published(),
                date.from(),
                modified(facts, data),
                page.outlet(),
                page.url(),
                page.language(),
                section(facts, data),
                tags(facts, data),
                data.body(),
                data.type(),
                data.isFree());
    }

    private static Published modified(PageFacts facts, LinkedData data) {
        Published linked = Dates.machine(data.modified());
        if (linked != Published.UNKNOWN) {
            return linked;
        }
        return Dates.machine(facts.meta(MODIFIED));
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
