package parallax.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parallax.compare.group.AverageLinkage;
import parallax.json.Json;
import parallax.model.Story;

/// Groups the statements of each topic into those that say the same, by the scores of their pairs
/// and average linkage as threads are made, and compares with the gold groups.
final class ClaimGroups {

    private static final double[] LIMITS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};

    private final Map<String, List<JsonNode>> topics = new TreeMap<>();
    private final Map<String, Double> scores = new HashMap<>();

    private ClaimGroups() {}

    /// Reads `scu_claims.jsonl.gz` in `folder`.
    static ClaimGroups of(Path folder) {
        ClaimGroups groups = new ClaimGroups();
        for (JsonNode line : Lines.of(folder.resolve("scu_claims.jsonl.gz"))) {
            groups.topics
                    .computeIfAbsent(Json.text(line, "topic"), _ -> new ArrayList<>())
                    .add(line);
        }
        return groups;
    }

    /// Says how surely two statements of a topic are the same, 0 to 1.
    void score(String a, String b, double score) {
        scores.put(key(a, b), score);
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
    }

    /// BCubed F1 inside topics for some limits a join must reach, on one line.
    String line() {
        StringBuilder line = new StringBuilder("scu_claims BCubed F1 by topic:");
        for (double limit : LIMITS) {
            line.append(String.format(Locale.ROOT, " at %.1f %.4f", limit, bcubed(limit).f1()));
        }
        return line.toString();
    }

    private StoryBench.BCubed bcubed(double limit) {
        Map<String, String> gold = new HashMap<>();
        List<Story> found = new ArrayList<>();
        topics.forEach((topic, lines) -> {
            for (JsonNode line : lines) {
                gold.put(Json.text(line, "id"), topic + Json.text(line, "story"));
            }
            for (int[] group : graph(lines).groups(limit)) {
                List<String> ids = new ArrayList<>();
                for (int i : group) {
                    ids.add(Json.text(lines.get(i), "id"));
                }
                found.add(new Story(ids.getFirst(), "", ids, List.of()));
            }
        });
        return StoryBench.BCubed.of(gold, found);
    }

    private AverageLinkage graph(List<JsonNode> lines) {
        AverageLinkage graph = new AverageLinkage(lines.size(), 0);
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                String a = Json.text(lines.get(i), "text");
                String b = Json.text(lines.get(j), "text");
                graph.link(j, i, a.equals(b) ? 1 : scores.getOrDefault(key(a, b), 0.0));
            }
        }
        return graph;
    }
}
