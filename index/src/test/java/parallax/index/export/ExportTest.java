package parallax.index.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parallax.index.Sample;
import parallax.index.Store;
import parallax.index.What;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Document;

class ExportTest {

    @TempDir private Path folder;

    private final Document one =
            Sample.of(
                    "one",
                    "=Ledger, “North”",
                    "2025-12-14",
                    "Mara Quist spoke 🙂. He “left\nearly” then.");
    private final Document two = Sample.of("two", "", "", "Zelensky met Mara Quist.");

    @BeforeEach
    void fill() {
        try (Store store = Store.open(folder)) {
            store.put(two, "2");
            store.put(one, "1");
            store.commit();
        }
    }

    private List<String> export(Kind kind, Format format) {
        StringBuilder out = new StringBuilder();
        try (Store store = Store.openReadOnly(folder)) {
            Export.write(store, kind, format, out);
        }
        return out.toString().lines().toList();
    }

    @Test
    void writesArticlesInTheOrderOfTheirIds() {
        List<String> lines = export(Kind.ARTICLES, Format.JSONL);
        assertEquals(2, lines.size());
        assertEquals("one", Json.parse(lines.getFirst()).path("id").asText());
        assertEquals("ok", Json.parse(lines.getFirst()).path("status").asText());
    }

    @Test
    void writesClaimsAsTheArticlesLineDoes() {
        JsonNode line = Json.parse(export(Kind.CLAIMS, Format.JSONL).getFirst());
        JsonNode claim = DocumentJson.write(one).path("claims").get(0);
        claim.properties().forEach(p -> assertEquals(p.getValue(), line.path(p.getKey())));
        assertEquals("in/one.html", line.path("path").asText());
    }

    @Test
    void takesEntitiesOfAllArticlesTogether() {
        JsonNode quist =
                export(Kind.ENTITIES, Format.JSONL).stream()
                        .map(Json::parse)
                        .filter(e -> e.path("id").asText().equals("person:mara-quist"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, quist.path("articles").asInt());
        assertEquals(2, quist.path("mentions").asInt());
    }

    @Test
    void agreesWithSearch() {
        try (Store store = Store.openReadOnly(folder)) {
            Searcher searcher = Searcher.of(store);
            for (What what : What.values()) {
                Kind kind = Kind.valueOf(what.name());
                long total = searcher.search(Search.of("*:*").over(what)).total();
                assertEquals(export(kind, Format.JSONL).size(), total, what.word());
            }
        }
    }

    @Test
    void makesTablesThatReadBackAndRunNoFormula() {
        StringBuilder out = new StringBuilder();
        try (Store store = Store.openReadOnly(folder)) {
            Export.write(store, Kind.QUOTES, Format.CSV, out);
        }
        assertTrue(out.toString().startsWith(Csv.BOM + "article,path,outlet,"));
        List<List<String>> rows = Csv.parse(out.toString());
        assertEquals(2, rows.size());
        assertEquals("'=Ledger, “North”", rows.get(1).get(2));
        assertEquals("“left\nearly”", rows.get(1).get(6));
        assertEquals(List.of(), Csv.parse(""));
        assertEquals(List.of(List.of("a\"b", "", "-1.5")), Csv.parse("\"a\"\"b\",,-1.5\r\n\r\n"));
    }

    @Test
    void findsQuotedWordsAgainByWebAnnotationSelectors() {
        JsonNode quote = Json.parse(export(Kind.QUOTES, Format.JSONLD).getFirst());
        JsonNode annotation = quote.path("subjectOf");
        assertEquals("http://www.w3.org/ns/anno.jsonld", annotation.path("@context").asText());
        assertEquals(quote.path("@id"), annotation.path("body"));
        JsonNode target = annotation.path("target");
        assertEquals("urn:parallax:article:one", target.path("source").asText());
        JsonNode words = target.path("selector").get(0);
        assertEquals("TextQuoteSelector", words.path("type").asText());
        assertEquals("“left\nearly”", words.path("exact").asText());
        assertEquals("Mara Quist spoke 🙂. He ", words.path("prefix").asText());
        assertEquals(" then.", words.path("suffix").asText());
        JsonNode position = target.path("selector").get(1);
        assertEquals("TextPositionSelector", position.path("type").asText());
        int[] points = one.article().text().codePoints().toArray();
        int start = position.path("start").asInt();
        int length = position.path("end").asInt() - start;
        assertEquals("“left\nearly”", new String(points, start, length));
    }

    @Test
    void cutsNoEmojiInTwoAroundSelectedWords() {
        String text = "🙂".repeat(40) + "x" + "🙂".repeat(40);
        JsonNode words =
                WebAnnotation.of("a", "b", text, 80, 81).path("target").path("selector").get(0);
        assertEquals("🙂".repeat(16), words.path("prefix").asText());
        JsonNode shifted =
                WebAnnotation.of("a", "b", "🙂".repeat(40) + "xz", 81, 82)
                        .path("target")
                        .path("selector")
                        .get(0);
        assertEquals("🙂".repeat(15) + "x", shifted.path("prefix").asText());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void writesEveryKindAsLinkedDataAndForAleph(Kind kind) {
        for (String line : export(kind, Format.JSONLD)) {
            assertEquals("https://schema.org", Json.parse(line).path("@context").asText());
            assertTrue(Json.parse(line).path("@id").asText().startsWith("urn:parallax:"));
        }
        for (String line : export(kind, Format.FTM)) {
            JsonNode entity = Json.parse(line);
            assertTrue(entity.path("properties").isObject());
            entity.path("properties").forEach(values -> assertTrue(values.isArray()));
        }
    }
}
