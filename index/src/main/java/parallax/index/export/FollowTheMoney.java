package parallax.index.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.json.Json;

/// Lines as entities of FollowTheMoney (followthemoney.tech), for Aleph and its kin: `Article`,
/// `Person`, `Organization`, `Mention`, and `Note` for what has no schema of its own.
final class FollowTheMoney {

    private static final Map<String, String> SCHEMATA =
            Map.of(
                    "PERSON", "Person",
                    "STATE", "PublicBody",
                    "AGREEMENT", "Thing",
                    "ORGANIZATION", "Organization",
                    "PLACE", "Address");

    private final Kind kind;

    FollowTheMoney(Kind kind) {
        this.kind = kind;
    }

    /// The entities one line becomes; none for a mention of a date or a quantity.
    List<ObjectNode> of(ObjectNode line) {
        return switch (kind) {
            case ARTICLES -> List.of(article(line));
            case ENTITIES -> List.of(entity(line));
            case MENTIONS -> mention(line);
            case QUOTES, CLAIMS -> List.of(note(line, Json.text(line, "article")));
            case STORIES -> List.of(story(line));
            case THREADS, DISCREPANCIES -> List.of(note(line, ""));
        };
    }

    private static ObjectNode article(ObjectNode line) {
        ObjectNode node = thing("Article", "article-" + Json.text(line, "id"));
        put(node, "title", List.of(Json.text(line, "title")));
        put(node, "sourceUrl", List.of(Json.text(line, "url")));
        put(node, "publisher", List.of(Json.text(line, "outlet")));
        put(node, "author", Json.strings(line.path("authors")));
        put(node, "publishedAt", List.of(Json.text(line, "published")));
        put(node, "modifiedAt", List.of(Json.text(line, "modified")));
        put(node, "language", List.of(Json.text(line, "language")));
        put(node, "fileName", List.of(Json.text(line, "path")));
        put(node, "bodyText", List.of(Json.text(line, "text")));
        return node;
    }

    private static ObjectNode entity(ObjectNode line) {
        String schema = SCHEMATA.getOrDefault(Json.text(line, "type"), "Thing");
        ObjectNode node = thing(schema, Json.text(line, "id"));
        put(node, "name", List.of(Json.text(line, "name")));
        put(node, "alias", Json.strings(line.path("aliases")));
        if (schema.equals("Person")) {
            put(node, "position", Json.strings(line.path("roles")));
        }
        put(node, "country", List.of(Json.text(line, "code").toLowerCase(Locale.ROOT)));
        return node;
    }

    private static List<ObjectNode> mention(ObjectNode line) {
        String entity = Json.text(line, "entity");
        if (entity.isEmpty()) {
            return List.of();
        }
        String article = Json.text(line, "article");
        String id = "mention-" + article + "-" + line.path("start").asInt();
        ObjectNode node = thing("Mention", id);
        put(node, "document", List.of("article-" + article));
        put(node, "resolved", List.of(entity));
        put(node, "name", List.of(Json.text(line, "text")));
        put(
                node,
                "detectedSchema",
                List.of(SCHEMATA.getOrDefault(Json.text(line, "type"), "Thing")));
        return List.of(node);
    }

    private ObjectNode story(ObjectNode line) {
        ObjectNode node = thing("Folder", "story-" + Json.text(line, "id"));
        put(node, "title", List.of(Json.text(line, "title")));
        return node;
    }

    private ObjectNode note(ObjectNode line, String article) {
        String given = Json.text(line, "id");
        String id = given.isEmpty() ? article + "-" + line.path("start").asInt() : given;
        ObjectNode node = thing("Note", kind.word() + "-" + id);
        put(node, "entity", article.isEmpty() ? List.of() : List.of("article-" + article));
        String text = Json.text(line, "text");
        put(node, "description", List.of(text.isEmpty() ? described(line) : text));
        return node;
    }

    private static String described(ObjectNode discrepancy) {
        StringBuilder text = new StringBuilder(Json.text(discrepancy, "kind"));
        text.append(": ").append(Json.text(discrepancy, "about"));
        for (JsonNode value : discrepancy.path("values")) {
            text.append(" | ").append(Json.text(value, "value"));
        }
        return text.toString();
    }

    private static ObjectNode thing(String schema, String id) {
        ObjectNode node = Json.object().put("id", id).put("schema", schema);
        node.putObject("properties");
        return node;
    }

    private static void put(ObjectNode node, String property, Collection<String> values) {
        List<String> present = values.stream().filter(v -> !v.isEmpty()).toList();
        if (!present.isEmpty()) {
            ((ObjectNode) node.path("properties")).set(property, Json.strings(present));
        }
    }
}
