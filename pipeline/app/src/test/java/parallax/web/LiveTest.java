package parallax.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Store;
import parallax.index.search.Searcher;
import parallax.model.Article;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Span;

/// The page while a run writes to the same store.
@Timeout(60)
class LiveTest {

    private static final int ROUNDS = 25;
    private static final int AT_ONCE = 4;

    @TempDir private Path folder;

    @Test
    void showsWholeCommitsOnlyWhileARunWrites() throws Exception {
        try (Store writer = Store.open(folder)) {
            writer.commit();
            List<String> seen = new ArrayList<>();
            try (Store reader = Store.openReadOnly(folder);
                    WebServer server =
                            WebServer.start(
                                    reader, Searcher.of(reader), new Settings("127.0.0.1", 0));
                    HttpClient client = HttpClient.newHttpClient()) {
                CompletableFuture<Void> run = CompletableFuture.runAsync(() -> write(writer));
                while (!run.isDone()) {
                    seen.add(rows(client, server));
                }
                run.join();
                seen.add(rows(client, server));
            }
            for (String count : new TreeSet<>(seen)) {
                assertEquals(0, Integer.parseInt(count) % AT_ONCE, "a torn commit: " + count);
            }
            assertEquals(Integer.toString(ROUNDS * AT_ONCE), seen.getLast());
            assertTrue(new TreeSet<>(seen).size() > 1, "nothing was seen while it was written");
        }
    }

    private static void write(Store store) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < AT_ONCE; i++) {
                store.put(document("a" + round + "-" + i), "k");
            }
            store.commit();
        }
    }

    /// The rows of an export, after checking that it has as many as it says.
    private static String rows(HttpClient client, WebServer server) throws Exception {
        URI uri = URI.create(server.address() + "/export.jsonl?q=ferry");
        var reply =
                client.send(
                        HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        String rows = reply.headers().firstValue("X-Row-Count").orElse("none");
        assertEquals(rows, Long.toString(reply.body().lines().count()));
        return rows;
    }

    private static Document document(String id) {
        String text = "The café ferry 🚢 of " + id + " sails.";
        Claim claim =
                new Claim(
                        id + "#0",
                        Span.of(0, text.length()),
                        Attribution.OWN_VOICE,
                        Cue.NONE,
                        Claim.Polarity.POSITIVE,
                        Claim.Modality.DONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        1);
        return Document.of(Article.of(id, text)).withClaims(List.of(claim));
    }
}
