package parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Store;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.Claim;
import parallax.model.Document;
import parallax.model.Span;

class SearchCommandTest {

    private static final String TEXT = "Filler 🙂. The harbour’s gates stay shut.";

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() {
        Span span = Span.of(TEXT.indexOf("The"), TEXT.length());
        Claim claim = Claim.ownVoice("one#1", span, 1);
        try (Store store = Store.open(folder)) {
            store.put(Document.of(Article.of("one", TEXT)).withClaims(List.of(claim)), "k");
            store.commit();
        }
    }

    private int run(String... args) {
        return Parallax.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void answersInTheShapeOfTheContract() {
        assertEquals(0, run("search", "\"gates\"", "--json", "--store", folder.toString()));
        JsonNode answer = Json.parse(out.toString());
        assertEquals(1, answer.path("total").asInt());
        JsonNode hit = answer.path("hits").get(0);
        assertEquals("one", hit.path("article").asText());
        int start = hit.path("highlights").get(0).get(0).asInt();
        int end = hit.path("highlights").get(0).get(1).asInt();
        assertEquals("gates", TEXT.substring(start, end));
        assertEquals(
                hit.path("text").asText(),
                TEXT.substring(hit.path("start").asInt(), hit.path("end").asInt()));
        assertTrue(hit.path("link").isNull());
    }

    @Test
    void endsWithTwoForABadQueryAndThreeWithoutStore() {
        assertEquals(2, run("search", "persn:x (", "--store", folder.toString()));
        assertTrue(err.toString().contains("^ there is no field “persn”"), err::toString);
        assertTrue(err.toString().contains("^ this ( is never closed"), err::toString);
        assertEquals(3, run("search", "x", "--store", folder.resolve("none").toString()));
        assertEquals("", out.toString());
    }

    @Test
    void keepsASearchUnderAName() {
        String store = folder.toString();
        assertEquals(0, run("search", "harbour", "--exact", "--save", "mine", "--store", store));
        assertEquals(0, run("saved", "--store", store));
        assertTrue(out.toString().endsWith("mine: 1 claims for harbour" + System.lineSeparator()));
        assertEquals(0, run("search", "--saved", "mine", "--exact", "--store", store));
        String filter = "!month=2025-12";
        assertEquals(0, run("search", "x", "--filter", filter, "--save", "f", "--store", store));
        try (Store open = Store.openReadOnly(folder)) {
            assertEquals(List.of(filter), open.searches().getLast().filters());
        }
        assertEquals(0, run("saved", "--delete", "mine", "--store", store));
        assertEquals(2, run("search", "--saved", "mine", "--store", store));
    }

    @Test
    void tellsWhatIsNewForTheSavedSearches() {
        String store = folder.toString();
        run("search", "harbour", "--save", "mine", "--store", store);
        run("search", "lighthouse", "--save", "other", "--store", store);
        try (Store open = Store.openReadOnly(folder)) {
            StringWriter told = new StringWriter();
            AlertLines.print(new PrintWriter(told), open, 0);
            assertEquals(
                    List.of(
                            "saved search mine: 1 new claims",
                            "  outlet unknown: The harbour’s gates stay shut."),
                    told.toString().lines().toList());
        }
    }
}
