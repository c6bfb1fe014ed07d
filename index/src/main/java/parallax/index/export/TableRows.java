package parallax.index.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import parallax.json.Json;

/// The rows that one exported line makes in a table: one for each article of a story and for each
/// sighting of a thread or of a discrepancy's value, so that no cell holds a list to take apart.
final class TableRows {

    private TableRows() {}

    static List<ObjectNode> of(Kind kind, ObjectNode line) {
        return switch (kind) {
            case STORIES -> articles(line);
            case THREADS -> sightings(line);
            case DISCREPANCIES -> values(line);
            case ARTICLES, ENTITIES, MENTIONS, QUOTES, CLAIMS -> List.of(line);
        };
    }

    private static List<ObjectNode> articles(ObjectNode story) {
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode article : story.path("articles")) {
            String joins = article.path("id").asText() + " ";
            StringJoiner why = new StringJoiner(" | ");
            for (JsonNode reason : story.path("why")) {
                if (reason.asText().startsWith(joins)) {
                    why.add(reason.asText());
                }
            }
            ObjectNode row = copy(story);
            row.set("article", article);
            rows.add(row.put("why", why.toString()));
        }
        return rows;
    }

    private static List<ObjectNode> sightings(ObjectNode thread) {
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode sighting : thread.path("sightings")) {
            ObjectNode row = copy(thread);
            row.set("sighting", sighting);
            row.put("why", thread.path("why").path(rows.size()).asText());
            row.put("merged", merged(thread, sighting.path("article").asText()));
            rows.add(row);
        }
        return rows;
    }

    /// Why the article is no origin of its own, or empty.
    private static String merged(ObjectNode thread, String article) {
        StringJoiner why = new StringJoiner(" | ");
        for (JsonNode group : thread.path("merged")) {
            for (JsonNode member : group.path("articles")) {
                if (member.asText().equals(article)) {
                    why.add(group.path("why").asText());
                }
            }
        }
        return why.toString();
    }

    private static List<ObjectNode> values(ObjectNode discrepancy) {
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode value : discrepancy.path("values")) {
            for (JsonNode sighting : value.path("sightings")) {
                ObjectNode row = copy(discrepancy);
                row.set("value", value.path("value"));
                row.set("sighting", sighting);
                rows.add(row);
            }
        }
        return rows;
    }

    /// The same fields, none of them copied.
    private static ObjectNode copy(ObjectNode line) {
        return Json.object().setAll(line);
    }
}
