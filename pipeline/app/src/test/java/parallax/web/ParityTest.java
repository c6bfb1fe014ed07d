package parallax.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.cli.Parallax;
import parallax.json.Json;

/// Command line, API, page and export give the same numbers, whatever is asked.
class ParityTest {

    private static final int QUERIES = 60;
    private static final List<String> WORDS =
            List.of("boats", "harbour", "Norway", "quay", "nobody", "café", "“its harbour”", "🚢");
    private static final List<String> FILTERS =
            List.of(
                    "outlet=North Courier",
                    "!outlet=North Courier",
                    "state=state:NO",
                    "kind=opinion");

    @TempDir private Path folder;

    @Test
    void commandLineApiPageAndExportCountAlike() throws Exception {
        Random random = new Random(17);
        try (Shop shop = new Shop(folder);
                HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < QUERIES; i++) {
                agree(shop, client, query(random), pick(random, FILTERS), random);
            }
        }
    }

    private void agree(Shop shop, HttpClient client, String query, String filter, Random random)
            throws Exception {
        String what = pick(random, List.of("claims", "articles"));
        boolean grouped = what.equals("claims") && random.nextBoolean();
        String address =
                "q=%s&what=%s&filter=%s%s"
                        .formatted(
                                WebLinks.escape(query),
                                what,
                                WebLinks.escape(filter),
                                grouped ? "&by_thread=1" : "");
        JsonNode api = Json.parse(get(client, shop, "/api/v1/search?" + address).body());
        long total = api.path("total").asLong();
        JsonNode line = commandLine(query, what, filter, grouped);
        assertEquals(line.path("total").asLong(), total, address);
        assertEquals(places(line), places(api), address);
        HttpResponse<String> csv = get(client, shop, "/export.csv?" + address);
        assertEquals(Long.toString(total), csv.headers().firstValue("X-Row-Count").orElse(""));
        assertEquals(total, get(client, shop, "/export.jsonl?" + address).body().lines().count());
        String heading = get(client, shop, "/?" + address).body().split("id=\"hits-h\">")[1];
        assertEquals(Long.toString(total), heading.substring(0, heading.indexOf(' ')), address);
    }

    private JsonNode commandLine(String query, String what, String filter, boolean grouped) {
        List<String> args = new ArrayList<>(List.of("search", query, "--what", what, "--json"));
        args.addAll(List.of("--filter", filter, "--exact", "--store", folder.toString()));
        if (grouped) {
            args.add("--by-thread");
        }
        StringWriter out = new StringWriter();
        Parallax.commandLine().setOut(new PrintWriter(out)).execute(args.toArray(String[]::new));
        return Json.parse(out.toString());
    }

    private static List<String> places(JsonNode results) {
        List<String> places = new ArrayList<>();
        results.path("hits").forEach(h -> places.add(h.path("article") + " " + h.path("start")));
        return places;
    }

    private static String query(Random random) {
        String one = pick(random, WORDS);
        String two = pick(random, WORDS);
        return switch (random.nextInt(6)) {
            case 0 -> one;
            case 1 -> one + " OR " + two;
            case 2 -> one + " NOT " + two;
            case 3 -> "*:* " + one;
            case 4 -> "(" + one + " OR title:" + two + ") date:2025";
            default -> "har* OR " + two;
        };
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static HttpResponse<String> get(HttpClient client, Shop shop, String path)
            throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(shop.url(path))).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
