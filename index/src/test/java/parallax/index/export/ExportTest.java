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
