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
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertEquals(11, paths.size());
        for (var path : paths.properties()) {
            String one = path.getKey().replace("{id}", "none");
            int status = get(one + (one.endsWith("search") ? "?q=boats" : "")).statusCode();
            assertEquals(path.getKey().contains("{id}") ? 404 : 200, status, path.getKey());
        }
        assertEquals(2, json("/api/v1/stories").path("total").asInt());
        assertEquals("t-1", json("/api/v1/threads/t-1").path("id").asText());
        assertEquals("state:NO", json("/api/v1/entities/state:NO").path("id").asText());
        assertEquals(3, json("/api/v1/articles").path("articles").size());
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
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(shop.url("/decisions")))
                        .header("Origin", origin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
