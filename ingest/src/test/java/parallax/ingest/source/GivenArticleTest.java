package parallax.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.Flag;
import parallax.model.Where;

class GivenArticleTest {

    private static Article read(String json) {
        return GivenArticle.read(Json.parse(json), Where.of("a.jsonl#1")).found().orElseThrow();
    }

    @Test
    void readsWhatOtherExtractorsWrite() {
        Article trafilatura =
                read(
                        """
                        {"text": "The ferry sails.", "source": "https://o.example/ferry",
                         "source-hostname": "Fyr Gazette", "author": "Ida Moe; Per Lund",
                         "date": "2026-02-03"}
                        """);
        assertEquals("https://o.example/ferry", trafilatura.url());
        assertEquals("Fyr Gazette", trafilatura.outlet());
        assertEquals(List.of("Ida Moe", "Per Lund"), trafilatura.authors());
        assertEquals("2026-02-03", trafilatura.published().iso());

        Article newsPlease =
                read(
                        """
                        {"maintext": "The ferry sails.", "source_domain": "fyr.example",
                         "date_publish": "2026-02-03 10:00:00"}
                        """);
        assertEquals("The ferry sails.", newsPlease.text());
        assertEquals("fyr.example", newsPlease.outlet());
        assertEquals("2026-02-03T10:00", newsPlease.published().iso());
    }

    @Test
    void takesNoNameForAnAddress() {
        assertEquals("", read("{\"text\": \"A b.\", \"source\": \"Fyr Gazette\"}").url());
    }

    @Test
    void prefersOurOwnNames() {
        Article article =
                read(
                        "{\"text\": \"A b.\", \"published\": \"2026-02-03\", \"date\":"
                                + " \"2025-01-01\", \"body\": \"C d.\"}");
        assertEquals("A b.", article.text());
        assertEquals("2026-02-03", article.published().iso());
    }

    @Test
    void saysWhichDateItCouldNotRead() {
        Article article = read("{\"text\": \"A b.\", \"published\": \"the day before\"}");

        assertEquals("", article.published().iso());
        assertEquals(List.of(new Flag("date-unread", "the day before")), article.flags());
        assertTrue(read("{\"text\": \"A b.\"}").flags().isEmpty());
    }
}
