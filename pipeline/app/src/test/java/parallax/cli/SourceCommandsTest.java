package parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.SavedSearch;
import parallax.index.Store;
import parallax.index.What;
import parallax.json.Json;

/// `extract`, `fetch` and `watch` as a shell sees them: what is printed where, and the exit code.
class SourceCommandsTest {

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.US_ASCII));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveBack() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    private static int run(String... args) {
        return Parallax.commandLine().execute(args);
    }

    private List<JsonNode> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().map(Json::parse).toList();
    }

    @Test
    void extractsALineForEveryInputInUtf8WhateverTheTerminal() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.jsonl"),
                        "{\"id\":\"1\",\"text\":\"Café 🎉 e\u0301.\"}\n"
                                + "{\"id\":\"2\",\"text\":\"Ok.\"}\n");
        assertEquals(0, run("extract", file.toString()));
        assertEquals("Café 🎉 e\u0301.", lines().getFirst().path("text").textValue());
        assertEquals("ok", lines().get(1).path("status").textValue());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("2 inputs: 2 ok"));
    }

    @Test
    void endsWithOneAndNamesThePlaceWhenAnInputFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"1\"}\n");
        assertEquals(1, run("extract", file.toString()));
        assertEquals("failed", lines().getFirst().path("status").textValue());
        String message = err.toString(StandardCharsets.UTF_8);
        assertTrue(message.contains(file + "#1: the article has no \"text\""), message);
    }

    @Test
    void endsWithTwoOnWrongUsage() throws IOException {
        assertEquals(2, run("extract"));
        assertEquals(2, run("fetch", "ftp://example.org/x"));
        assertEquals(2, run("watch", folder.resolve("absent.opml").toString()));
        Path empty = Files.writeString(folder.resolve("feeds.opml"), "<opml><body/></opml>");
        assertEquals(2, run("watch", empty.toString()));
        assertEquals(0, out.size());
    }

    private void takesIntoAStore(String url, Path store) {
        String to = folder.resolve("third").toString();
        assertEquals(
                0, run("fetch", url, "--to", to, "--allow-private", "--store", store.toString()));
        try (Store made = Store.openReadOnly(store)) {
            assertEquals(1, made.articles().size());
        }
    }

    @Test
    void refusesTimesAndNumbersThatAreNone() {
        String url = "http://127.0.0.1:1/a";
        assertEquals(2, run("fetch", url, "--delay", "-1", "--to", folder.toString()));
        assertEquals(2, run("fetch", url, "--delay", "NaN", "--to", folder.toString()));
        assertEquals(2, run("fetch", url, "--limit", "-1", "--to", folder.toString()));
        assertEquals(2, run("serve", "--port", "65536"));
        assertEquals(0, out.size());
    }

    @Test
    void asksForUtf8WhereATableOfQueriesIsInAnotherCharset() throws IOException {
        Path table = folder.resolve("queries.csv");
        Files.write(table, "query\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(2, run("batch", table.toString()));
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.startsWith(table + ": not in UTF-8"), told);
    }

    @Test
    void relatesTheOtherPairsWhenALineIsNone() throws IOException {
        Path pairs =
                Files.writeString(
                        folder.resolve("pairs.jsonl"),
                        "rubbish\n"
                            + "{\"id\":\"2\",\"a\":\"Talks began 🙂.\",\"b\":\"Talks began 🙂.\"}\n"
                            + "{\"id\":\"3\",\"a\":\"Café\"}\n");
        assertEquals(1, run("relate", pairs.toString()));
        assertEquals(List.of("2"), lines().stream().map(l -> l.path("id").asText()).toList());
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("failed: " + pairs + ":1: 1:1: "), told);
        assertTrue(told.contains("failed: " + pairs + ":3: \"a\" and \"b\" must"), told);
    }

    private void tellsWhatIsNew(Path list, Path store) {
        try (Store fresh = Store.open(store)) {
            fresh.putSearches(
                    List.of(
                            new SavedSearch("port", "harbour", What.ARTICLES),
                            new SavedSearch("sky", "balloon", What.ARTICLES)));
            fresh.commit();
        }
        String[] watch = {
            "watch", list.toString(), "--once", "--store", store.toString(), "--allow-private"
        };
        String[] to = {"--to", folder.resolve("again").toString(), "--delay=0.01"};
        assertEquals(0, run(Stream.of(watch, to).flatMap(Stream::of).toArray(String[]::new)));
        String told = err.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("saved search port: 1 new articles"), told);
        assertFalse(told.contains("saved search sky"), told);
    }

    @Test
    void fetchesWhatExtractReads() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        byte[] page =
                ("<html><body><article><p>" + "The harbour stays open. ".repeat(20) + "</p>")
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/a";
            String to = folder.resolve("pages").toString();
            assertEquals(1, run("fetch", url, "--to", to, "--json"));
            assertEquals("refused", lines().getLast().path("outcome").textValue());
            String delay = "--delay=0.01";
            assertEquals(0, run("fetch", url, "--to", to, "--json", "--allow-private", delay));
            assertEquals("saved", lines().getLast().path("outcome").textValue());
            Path list = Files.writeString(folder.resolve("feeds.txt"), url + "\n");
            String[] once = {
                "watch", list.toString(), "--once", "--json", "--to", to, "--allow-private"
            };
            assertEquals(0, run(once));
            assertEquals(0, run("extract", to + "/warc"));
            assertEquals(url, lines().getLast().path("url").textValue());
            tellsWhatIsNew(list, folder.resolve("store"));
            takesIntoAStore(url, folder.resolve("other"));
        } finally {
            server.stop(0);
        }
    }
}
