package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import parallax.ingest.meta.MetaReader;

class PageKindTest {

    private static float[] of(String html) {
        Page page = PageWalk.read(Jsoup.parse(html));
        Row row = new Row();
        new PageKind(page.facts(), MetaReader.create().read(page.facts(), page.lines(), ""), row)
                .put();
        return row.take();
    }

    private static String linked(String type) {
        return "<script type='application/ld+json'>{\"@type\":\"" + type + "\"}</script>";
    }

    @Test
    void aPageOfNewsSaysSo() {
        String dated = "<meta property='article:published_time' content='2025-03-04'>";
        assertArrayEquals(
                new float[] {2, 1, 0, 1},
                of(linked("NewsArticle") + dated + "<meta property='og:type' content='article'>"));
    }

    @Test
    void aPostIsAnotherArticle() {
        assertArrayEquals(new float[] {1, 0, 0, 0}, of(linked("BlogPosting") + "<p>café 🚢"));
    }

    @Test
    void aPageThatSaysNothingIsNeither() {
        assertArrayEquals(new float[] {0, 0, 0, 0}, of(linked("WebSite") + "<p>café 🚢"));
    }
}
