package parallax.ingest.extract;

import parallax.ingest.meta.Metadata;
import parallax.ingest.meta.PageFacts;
import parallax.model.Published;

/// What a page says it is: news, another article, or neither. What surrounds the text, and what of
/// it is article, differs between them.
final class PageKind {

    private final int linked;
    private final boolean isArticle;
    private final int authors;
    private final boolean isDated;
    private final Row row;

    PageKind(PageFacts facts, Metadata meta, Row row) {
        this.row = row;
        int most = 0;
        for (String data : facts.jsonLd()) {
            int type = data.contains("NewsArticle") ? 2 : isPost(data) ? 1 : 0;
            most = Math.max(most, type);
        }
        linked = most;
        isArticle = facts.meta("og:type").equals("article");
        authors = meta.authors().size();
        isDated = !(meta.published() instanceof Published.Unknown);
    }

    private static boolean isPost(String data) {
        return data.contains("Article\"") || data.contains("BlogPosting");
    }

    /// Puts the numbers, the same for every piece of the page.
    void put() {
        row.put(linked);
        row.put(isArticle);
        row.put(authors);
        row.put(isDated);
    }
}
