package parallax.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import parallax.ingest.copy.CopyFinder;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.CopyPair;

/// Precision, recall and F1 of the copies found among articles, where two of one `story` are
/// copies.
public final class CopyQuality {

    private CopyQuality() {}

    /// @param args a gzip file of JSON lines `id`, `text`, `story`
    public static void main(String[] args) throws IOException {
        Map<String, String> stories = new HashMap<>();
        CopyFinder finder = CopyFinder.of(List.of());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(args[0])))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Json::parse)
                    .forEach(line -> {
                        stories.put(Json.text(line, "id"), Json.text(line, "story"));
                        finder.add(article(line));
                    });
        }
        List<CopyPair> pairs = finder.pairs();
        long right = pairs.stream().filter(p -> isRight(p, stories)).count();
        double precision = (double) right / pairs.size();
        double recall = (double) right / gold(stories);
        System.out.printf(
                "%d articles, %d pairs: precision %.4f, recall %.4f, F1 %.4f%n",
                stories.size(),
                pairs.size(),
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }

    private static Article article(JsonNode line) {
        return Article.of(Json.text(line, "id"), Json.text(line, "text"));
    }

    private static boolean isRight(CopyPair pair, Map<String, String> stories) {
        return stories.get(pair.first()).equals(stories.get(pair.second()));
    }

    private static long gold(Map<String, String> stories) {
        Map<String, Long> sizes = new HashMap<>();
        stories.values().forEach(s -> sizes.merge(s, 1L, Long::sum));
        return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }
}
