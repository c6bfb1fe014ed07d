package parallax.bench.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parallax.json.Json;

/// A page of a gold set: `SET/ID.html.gz` with its line in `SET/gold.jsonl`.
///
/// @param set name of the set
/// @param id id in the gold
/// @param site what folds are cut by
/// @param gold the gold line
/// @param bytes the page as published
record GoldPage(String set, String id, String site, JsonNode gold, byte[] bytes) {

    static List<GoldPage> readSet(Path folder) {
        List<GoldPage> pages = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
                JsonNode gold = Json.parse(line);
                String id = gold.path("id").asText();
                Path file = folder.resolve(id + ".html.gz");
                if (Files.exists(file)) {
                    String set = folder.getFileName().toString();
                    pages.add(new GoldPage(set, id, site(gold, id), gold, bytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static String site(JsonNode gold, String id) {
        String url = gold.path("url").asText("");
        try {
            String host = url.isEmpty() ? "" : URI.create(url.strip()).getHost();
            if (host != null && !host.isEmpty()) {
                return domain(host);
            }
        } catch (IllegalArgumentException notAnAddress) {
            // The site field or the id below must do.
        }
        String site = gold.path("site").asText("");
        return site.isEmpty() ? id : domain(site);
    }

    /// The last two labels of a host, three where the last but one is short (`co.uk`).
    private static String domain(String host) {
        String[] labels = host.split("\\.");
        int n = labels.length;
        int keep = n > 2 && labels[n - 2].length() <= 3 ? 3 : 2;
        return String.join(".", List.of(labels).subList(Math.max(0, n - keep), n));
    }

    List<String> snippets(String field) {
        return Json.strings(gold.path(field));
    }
}
