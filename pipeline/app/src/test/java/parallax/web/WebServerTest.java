package parallax.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Store;
import parallax.json.Json;

class WebServerTest {

    @TempDir Path folder;
    private Shop shop;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void opens() {
        shop = new Shop(folder);
    }

    @AfterEach
    void closes() {
        shop.close();
        client.close();
    }

    @Test
    void findsClaimsWithHighlights() throws Exception {
        String page = get("/?q=boats").body();
        assertTrue(page.contains("<mark>boats</mark>"), page);
        assertTrue(page.contains("2 claims"), page);
    }

    @Test
    void whereNothingIsFoundLeadsToWhatIs() throws Exception {
        String page = get("/?q=harbour&what=quotes").body();
        assertTrue(page.contains(">4 in claims</a>"), page);
        String filtered = get("/?q=harbour&filter=outlet%3DNobody").body();
        assertTrue(filtered.contains(">4 without filters</a>"), filtered);
        assertTrue(get("/?q=zeppelin").body().contains("may find more"), "no advice");
    }

    @Test
    void showsEveryFaultOfAQueryWithItsCaret() throws Exception {
        HttpResponse<String> reply = get("/?q=foo:x%20AND");
        assertEquals(400, reply.statusCode());
        assertEquals(2, reply.body().split("\\^", -1).length - 1, reply.body());
    }

    @Test
    void givesOneNumberOnPageApiAndExport() throws Exception {
        long total = json("/api/v1/search?q=harbour").path("total").asLong();
        HttpResponse<String> csv = get("/export.csv?q=harbour");
        assertEquals(4, total);
        assertEquals("4", csv.headers().firstValue("X-Row-Count").orElse(""));
        assertEquals(4, get("/export.jsonl?q=harbour").body().lines().count());
        assertTrue(get("/?q=harbour").body().contains("4 claims"), "the page counts otherwise");
    }

    @Test
    void exportsExactlyWhatIsFiltered() throws Exception {
        String filter = "&filter=" + WebLinks.escape("outlet=North Courier");
        HttpResponse<String> lines = get("/export.jsonl?q=harbour" + filter);
        assertEquals("1", lines.headers().firstValue("X-Row-Count").orElse(""));
        assertTrue(lines.body().contains("\"outlet\":\"North Courier\""), lines.body());
    }

    @Test
    void showsTheStoryWithItsDifferenceAndLeadsToTheSentence() throws Exception {
        String story = get("/stories/s-1").body();
        assertTrue(story.contains("1,500") && story.contains("900"), "values are missing");
        assertTrue(story.contains("href=\"/articles/a-1#s0\""), "the sentence is not linked");
        HttpResponse<String> moved = get("/articles/a-1?at=50");
        assertEquals(303, moved.statusCode());
        assertEquals("/articles/a-1#s49", moved.headers().firstValue("Location").orElse(""));
        assertTrue(get("/articles/a-1").body().contains("id=\"s49\""), "no anchor");
    }

    @Test
    void tracesAClaimWithTheWordsThatChanged() throws Exception {
        String page = get("/threads/t-1").body();
        assertTrue(page.contains("<del>1,500</del> <ins>900</ins>"), page);
    }

    @Test
    void hasPagesForEntityOutletRunsAndDecisions() throws Exception {
        assertTrue(get("/entities/state:NO").body().contains("Norway"), "entity");
        assertTrue(get("/outlets/North%20Courier").body().contains("Harbour to be"), "outlet");
        assertTrue(get("/runs").body().contains("pages/bad.html"), "runs");
        assertEquals(200, get("/decisions").statusCode());
        assertEquals(404, get("/articles/none").statusCode());
    }

    @Test
    void hostileTextNeverBecomesMarkup() throws Exception {
        String evil = WebLinks.escape("evil/../../\"><b>");
        for (String path :
                List.of(
                        "/?q=harbour",
                        "/?q=" + WebLinks.escape("\"><script>alert(1)</script>"),
                        "/stories",
                        "/stories/s-2",
                        "/runs",
                        "/articles/" + evil)) {
            String page = get(path).body();
            assertEquals(1, page.split("<script", -1).length - 1, path);
            assertFalse(page.contains("<img src=x"), path);
            assertFalse(page.contains("href=\"javascript:"), path);
            assertFalse(page.contains(" onmouseover="), path);
        }
    }

    @Test
    void forbidsInlineScriptsAndForeignThings() throws Exception {
        String policy = get("/").headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(get("/stories/s-1").body().contains(" style=\""), "an inline style");
    }

    @Test
    void refusesAForeignHost() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(shop.url("")).getPort())) {
            OutputStream out = socket.getOutputStream();
            String ask = "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            out.write(ask.getBytes(StandardCharsets.US_ASCII));
            byte[] reply = socket.getInputStream().readAllBytes();
            assertTrue(new String(reply, StandardCharsets.UTF_8).startsWith("HTTP/1.1 403"));
        }
    }

    @Test
    void takesDecisionsFromItsOwnPageOnlyAndTakesThemBack() throws Exception {
        String form = "verb=merge&what=person:a&with=person:b&why=same";
        assertEquals(403, post(form, "http://evil.example").statusCode());
        assertEquals(303, post(form, shop.url("")).statusCode());
        Path file = folder.resolve("decisions.tsv");
        assertEquals("merge\tperson:a\tperson:b\tsame\n", Files.readString(file));
        assertTrue(get("/decisions").body().contains("person:a"), "not shown");
        String undo = "undo=" + WebLinks.escape("merge\tperson:a\tperson:b\tsame");
        assertEquals(303, post(undo, shop.url("")).statusCode());
        assertEquals("", Files.readString(file));
        assertEquals(400, post("verb=merge&what=a%09b", shop.url("")).statusCode());
    }

    @Test
    void answersEveryPathOfItsDescription() throws Exception {
        JsonNode paths = json("/api/v1/openapi.json").path("paths");
        assertEquals(12, paths.size());
        Map<String, String> ids =
                Map.of(
                        "stories", "s-1",
                        "threads", "t-1",
                        "discrepancies", "d-1",
                        "entities", "state:NO",
                        "articles", "a-1");
        for (var path : paths.properties()) {
            String known = ids.getOrDefault(path.getKey().split("/")[3], "");
            String asked = path.getKey().replace("{id}", known);
            String query = asked.endsWith("/search") ? "?q=boats&facets=1" : "?text=boats";
            JsonNode schema =
                    path.getValue()
                            .at("/get/responses/200/content")
                            .path("application/json")
                            .path("schema");
            fits(schema, json(asked + query), path.getKey());
            if (path.getKey().contains("{id}")) {
                String none = path.getKey().replace("{id}", "none");
                assertEquals(404, get(none).statusCode(), none);
            }
        }
        assertEquals(2, json("/api/v1/stories").path("total").asInt());
        assertEquals("t-1", json("/api/v1/threads/t-1").path("id").asText());
        assertEquals("state:NO", json("/api/v1/entities/state:NO").path("id").asText());
        assertEquals(3, json("/api/v1/articles").path("articles").size());
    }

    /// Nothing is in the reply that its description does not know.
    private static void fits(JsonNode schema, JsonNode reply, String at) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        Iterable<JsonNode> named = type.isArray() ? type : List.of(type);
        named.forEach(t -> types.add(t.asText()));
        String actual =
                switch (reply.getNodeType()) {
                    case OBJECT -> "object";
                    case ARRAY -> "array";
                    case STRING -> "string";
                    case NULL -> "null";
                    case BOOLEAN -> "boolean";
                    case NUMBER -> reply.isIntegralNumber() ? "integer" : "number";
                    case BINARY, MISSING, POJO -> "nothing of JSON";
                };
        assertTrue(
                types.contains(actual) || types.contains("number") && actual.equals("integer"),
                at + " is " + actual + ", not " + types);
        boolean isOpen = !schema.has("properties");
        (isOpen ? Json.object() : reply)
                .properties()
                .forEach(p -> {
                    JsonNode known = schema.path("properties").path(p.getKey());
                    assertFalse(known.isMissingNode(), at + "/" + p.getKey());
                    fits(known, p.getValue(), at + "/" + p.getKey());
                });
        if (reply.isArray() && schema.has("items")) {
            reply.forEach(item -> fits(schema.path("items"), item, at + "/*"));
        }
    }

    @Test
    void showsWhatAnOutletAloneReportsAndWithWhomItSharesText() throws Exception {
        String page = get("/outlets/North%20Courier").body();
        assertTrue(page.contains("The café quay stays open."), page);
        assertTrue(page.contains("href=\"/outlets/Harbour%20Gazette\""), page);
        assertTrue(page.contains("a run of 12 words"), page);
    }

    @Test
    void pagesThroughAllArticlesThatNameAnEntity() throws Exception {
        String page = get("/entities/state:NO").body();
        assertTrue(page.contains("<strong>2 articles</strong>"), page);
        assertTrue(page.contains("North Courier") && page.contains("Harbour Gazette"), page);
    }

    @Test
    void findsMoreLikeAClaim() throws Exception {
        String page = get("/like?id=" + WebLinks.escape("a-1#0")).body();
        assertTrue(page.contains("with 900 boats"), page);
        assertEquals(404, get("/like?id=none").statusCode());
        JsonNode like = json("/api/v1/like?text=harbour%20boats&limit=2");
        assertEquals(2, like.path("hits").size());
    }

    @Test
    void saysWhatADecisionWillDoAndWhen() throws Exception {
        post("verb=hide&what=state:NO&why=", shop.url(""));
        String page = get("/decisions").body();
        assertTrue(page.contains("still waits for that run"), page);
        assertTrue(get("/articles/a-1").body().contains("value=\"split\""), "no way to split");
    }

    @Test
    void keepsASearchWithItsFiltersAndDeletesIt() throws Exception {
        String filter = "outlet=North Courier";
        String form = "name=caf%C3%A9+%F0%9F%9A%A2&q=harbour&filter=" + WebLinks.escape(filter);
        assertEquals(403, post("/saved", form, "http://evil.example").statusCode());
        assertEquals(303, post("/saved", form, shop.url("")).statusCode());
        String page = get("/saved").body();
        assertTrue(page.contains("café 🚢") && page.contains("1 claim<"), page);
        String feed = get("/saved/" + WebLinks.escape("café 🚢") + ".atom").body();
        assertTrue(feed.contains("1,500 boats") && !feed.contains("900"), feed);
        assertTrue(get("/").body().contains("filter=outlet%3DNorth"), "the filter is lost");
        String gone = "delete=" + WebLinks.escape("café 🚢");
        assertEquals(303, post("/saved", gone, shop.url("")).statusCode());
        assertFalse(get("/saved").body().contains("café"), "still there");
    }

    @Test
    void savesNothingThatCannotBeAskedNorWhileTheStoreIsWritten() throws Exception {
        assertEquals(400, post("/saved", "name=x&q=foo:x%20AND", shop.url("")).statusCode());
        assertEquals(400, post("/saved", "name=&q=boats", shop.url("")).statusCode());
        try (Store writing = Store.open(folder)) {
            HttpResponse<String> reply = post("/saved", "name=x&q=boats", shop.url(""));
            assertEquals(409, reply.statusCode());
            assertTrue(reply.body().contains("in use by another run"), reply.body());
            assertEquals(1, writing.searches().size());
        }
    }

    @Test
    void listensOnThisMachineOnlyUnlessTold() {
        assertEquals("127.0.0.1", Settings.LOOPBACK.host());
        assertTrue(Settings.LOOPBACK.answersTo("localhost"));
        assertFalse(Settings.LOOPBACK.answersTo("parallax.example"));
        assertTrue(new Settings("192.0.2.7", 80).answersTo("192.0.2.7"));
    }

    @Test
    void asksForNothingFromElsewhere() throws Exception {
        for (String path : List.of("/", "/?q=boats", "/stories/s-1", "/articles/a-1", "/runs")) {
            String page = get(path).body();
            assertFalse(page.matches("(?s).*(src|@import|url\\()[=\"' ]*https?:.*"), path);
            assertFalse(page.matches("(?s).*<link[^>]+href=\"https?:.*"), path);
        }
        assertFalse(get("/style.css").body().contains("http"), "the style sheet");
        assertFalse(get("/page.js").body().contains("http"), "the script");
    }

    @Test
    void answersHeadWithoutABodyAndNothingButGetAndPost() throws Exception {
        HttpRequest head =
                HttpRequest.newBuilder(URI.create(shop.url("/export.csv?q=harbour")))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build();
        var reply = client.send(head, HttpResponse.BodyHandlers.ofString());
        assertEquals("", reply.body());
        assertEquals("4", reply.headers().firstValue("X-Row-Count").orElse(""));
        HttpRequest put =
                HttpRequest.newBuilder(URI.create(shop.url("/")))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build();
        assertEquals(405, client.send(put, HttpResponse.BodyHandlers.ofString()).statusCode());
        assertEquals(400, get("/export.csv?q=foo:x").statusCode());
        assertEquals(400, get("/export.csv?q=x&filter=nothing=1").statusCode());
    }

    @Test
    void feedsAreWellFormed() throws Exception {
        for (String path : List.of("/stories.atom", "/search.atom?q=harbour", "/saved/boats")) {
            String feed = get(path).body();
            byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
            var parsed =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(bytes));
            assertEquals("feed", parsed.getDocumentElement().getTagName(), path);
            assertTrue(parsed.getElementsByTagName("entry").getLength() > 0, path);
        }
    }

    private JsonNode json(String path) throws Exception {
        return Json.parse(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(shop.url(path))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form, String origin) throws Exception {
        return post("/decisions", form, origin);
    }

    private HttpResponse<String> post(String path, String form, String origin) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(shop.url(path)))
                        .header("Origin", origin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
