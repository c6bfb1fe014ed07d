package parallax.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import parallax.ingest.meta.MetaReader;
import parallax.ingest.meta.Metadata;

class WordingTest {

    private static float[] of(String line) {
        String html =
                "<head><meta property='og:site_name' content='Lindmark Courier'><link"
                        + " rel='canonical' href='https://www.courier-online.example/a'></head><p>"
                        + line
                        + "</p><p>Ferry prices rise again, says the board</p>"
                        + "<p>Ferry prices rise again as fuel costs bite 🚢</p>";
        Page page = PageWalk.read(Jsoup.parse(html));
        Metadata meta = MetaReader.create().read(page.facts(), page.lines(), "");
        Row row = new Row();
        new Wording(page.pieces(), meta, row).put(page.pieces().getFirst());
        return row.take();
    }

    @Test
    void theOutletsNameIsFoundHoweverItIsWritten() {
        assertArrayEquals(
                new float[] {1, 2, -1, -1, 1, 0}, of("At LindmarkCourier we trust facts"));
        assertArrayEquals(
                new float[] {1, 1, -1, 4, 0, 1}, of("More: Courier Online brings you the café"));
    }

    @Test
    void startsThatComeBackAreCounted() {
        assertArrayEquals(
                new float[] {3, 0, -1, -1, 0, 0}, of("Ferry prices rise again in autumn"));
    }

    @Test
    void anAddressIsSeen() {
        assertArrayEquals(
                new float[] {1, 0, 13, -1, 0, 0}, of("Write to desk@example.org about it"));
    }
}
