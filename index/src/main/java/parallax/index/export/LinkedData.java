package parallax.index.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import parallax.json.Json;

/// Lines in the words of schema.org, as JSON-LD: `NewsArticle`, `Person`, `Country`, `Quotation`,
/// `Claim` with its `appearance`s. What schema.org has no word for stays out.
final class LinkedData {

    private static final String CONTEXT = "https://schema.org";
    private static final String URN = "urn:parallax:";
    private static final Map<String, String> TYPES =
            Map.of(
                    "PERSON", "Person",
                    "STATE", "Country",
                    "AGREEMENT", "CreativeWork",
                    "ORGANIZATION", "Organization",
                    "PLACE", "Place");

    private final Kind kind;

    LinkedData(Kind kind) {
        this.kind = kind;
    }

    ObjectNode of(ObjectNode line) {
        return switch (kind) {
            case ARTICLES -> article(line);
            case ENTITIES -> entity(line);
            case MENTIONS -> mention(line);
            case QUOTES -> quote(line);
            case CLAIMS -> claim(line);
            case STORIES -> story(line);
            case THREADS -> thread(line);
            case DISCREPANCIES -> discrepancy(line);
        };
    }

    private static ObjectNode article(ObjectNode line) {
        ObjectNode node = thing("NewsArticle", "article:" + Json.text(line, "id"));
        copy(line, "title", node, "headline");
        copy(line, "url", node, "url");
        copy(line, "published", node, "datePublished");
        copy(line, "modified", node, "dateModified");
        copy(line, "language", node, "inLanguage");
        copy(line, "section", node, "articleSection");
        copy(line, "text", node, "articleBody");
        named(node, "publisher", "Organization", Json.text(line, "outlet"));
        ArrayNode authors = node.putArray("author");
        for (String author : Json.strings(line.path("authors"))) {
            authors.addObject().put("@type", "Person").put("name", author);
        }
        return node;
    }

    private static ObjectNode entity(ObjectNode line) {
        String type = TYPES.getOrDefault(Json.text(line, "type"), "Thing");
        ObjectNode node = thing(type, Json.text(line, "id"));
        copy(line, "name", node, "name");
        node.set("alternateName", line.path("aliases"));
        if (line.path("roles").isArray()) {
            node.set("jobTitle", line.path("roles"));
        }
        copy(line, "code", node, "identifier");
        return node;
    }

    private static ObjectNode mention(ObjectNode line) {
        ObjectNode node = place("Thing", line, "mention");
        copy(line, "text", node, "name");
        if (!Json.text(line, "entity").isEmpty()) {
            node.putObject("sameAs").put("@id", URN + Json.text(line, "entity"));
        }
        return node;
    }

    private static ObjectNode quote(ObjectNode line) {
        ObjectNode node = place("Quotation", line, "quote");
        copy(line, "text", node, "text");
        source(node, "spokenByCharacter", line.path("source"));
        return node;
    }

    private static ObjectNode claim(ObjectNode line) {
        ObjectNode node = thing("Claim", "claim:" + Json.text(line, "id"));
        copy(line, "text", node, "text");
        source(node, "author", line.path("source"));
        node.putObject("firstAppearance").put("@id", URN + "article:" + Json.text(line, "article"));
        return node;
    }

    private static ObjectNode story(ObjectNode line) {
        ObjectNode node = thing("Collection", "story:" + Json.text(line, "id"));
        copy(line, "title", node, "name");
        ArrayNode parts = node.putArray("hasPart");
        for (JsonNode article : line.path("articles")) {
            parts.addObject().put("@id", URN + "article:" + Json.text(article, "id"));
        }
        return node;
    }

    private static ObjectNode thread(ObjectNode line) {
        ObjectNode node = thing("Claim", "thread:" + Json.text(line, "id"));
        copy(line, "text", node, "text");
        appearances(node, line.path("sightings"));
        return node;
    }

    private static ObjectNode discrepancy(ObjectNode line) {
        ObjectNode node = thing("ItemList", "discrepancy:" + Json.text(line, "id"));
        copy(line, "about", node, "name");
        ArrayNode items = node.putArray("itemListElement");
        for (JsonNode value : line.path("values")) {
            ObjectNode item = items.addObject().put("@type", "Claim");
            item.put("text", Json.text(value, "value"));
            appearances(item, value.path("sightings"));
        }
        return node;
    }

    private static void appearances(ObjectNode node, JsonNode sightings) {
        ArrayNode appearances = node.putArray("appearance");
        for (JsonNode sighting : sightings) {
            String article = URN + "article:" + Json.text(sighting, "article");
            ObjectNode part = appearances.addObject().put("@type", "Quotation");
            part.put("text", Json.text(sighting, "text"));
            part.putObject("isPartOf").put("@id", article);
        }
    }

    private static void source(ObjectNode node, String property, JsonNode source) {
        if (source.isObject()) {
            ObjectNode who = node.putObject(property).put("name", Json.text(source, "text"));
            String entity = Json.text(source, "entity");
            if (!entity.isEmpty()) {
                who.put("@id", URN + entity);
            }
        }
    }

    private static ObjectNode place(String type, ObjectNode line, String word) {
        String at = Json.text(line, "article") + ":" + line.path("start").asInt();
        ObjectNode node = thing(type, word + ":" + at + "-" + line.path("end").asInt());
        node.putObject("isPartOf").put("@id", URN + "article:" + Json.text(line, "article"));
        return node;
    }

    private static ObjectNode thing(String type, String id) {
        return Json.object().put("@context", CONTEXT).put("@type", type).put("@id", URN + id);
    }

    private static void named(ObjectNode node, String property, String type, String name) {
        if (!name.isEmpty()) {
            node.putObject(property).put("@type", type).put("name", name);
        }
    }

    private static void copy(ObjectNode from, String field, ObjectNode to, String property) {
        String text = Json.text(from, field);
        if (!text.isEmpty()) {
            to.put(property, text);
        }
    }
}
