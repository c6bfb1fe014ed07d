package parallax.index.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import parallax.json.Json;

/// Lines in the words of schema.org, as JSON-LD: `NewsArticle`, `Person`, `Country`, `Quotation`,
/// `Claim` with its `appearance`s. What schema.org has no word for stays out; where words stand in
/// an article is a [WebAnnotation], which the thing is the `subjectOf`.
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
    private final Texts texts;

    LinkedData(Kind kind, Texts texts) {
        this.kind = kind;
        this.texts = texts;
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

    private ObjectNode mention(ObjectNode line) {
        ObjectNode node = place("Thing", line, "mention");
        copy(line, "text", node, "name");
        if (!Json.text(line, "entity").isEmpty()) {
            node.putObject("sameAs").put("@id", URN + Json.text(line, "entity"));
        }
        return node;
    }

    private ObjectNode quote(ObjectNode line) {
        ObjectNode node = place("Quotation", line, "quote");
        copy(line, "text", node, "text");
        source(node, "spokenByCharacter", line.path("source"));
        return node;
    }

    private ObjectNode claim(ObjectNode line) {
        ObjectNode node = thing("Claim", "claim:" + Json.text(line, "id"));
        copy(line, "text", node, "text");
        source(node, "author", line.path("source"));
        node.putObject("firstAppearance").put("@id", article(Json.text(line, "article")));
        node.set("subjectOf", annotation(node, line));
        return node;
    }

    private static ObjectNode story(ObjectNode line) {
        ObjectNode node = thing("Collection", "story:" + Json.text(line, "id"));
        copy(line, "title", node, "name");
        ArrayNode parts = node.putArray("hasPart");
        for (JsonNode article : line.path("articles")) {
            parts.addObject().put("@id", article(Json.text(article, "id")));
        }
        return node;
    }

    private ObjectNode thread(ObjectNode line) {
        ObjectNode node = thing("Claim", "thread:" + Json.text(line, "id"));
        copy(line, "text", node, "text");
        appearances(node, line.path("sightings"));
        return node;
    }

    private ObjectNode discrepancy(ObjectNode line) {
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

    private void appearances(ObjectNode node, JsonNode sightings) {
        ArrayNode appearances = node.putArray("appearance");
        for (JsonNode sighting : sightings) {
            ObjectNode part = appearances.addObject().put("@type", "Quotation");
            part.put("@id", URN + at("quotation", sighting));
            part.put("text", Json.text(sighting, "text"));
            part.putObject("isPartOf").put("@id", article(Json.text(sighting, "article")));
            part.set("subjectOf", annotation(part, sighting));
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

    private ObjectNode place(String type, ObjectNode line, String word) {
        ObjectNode node = thing(type, at(word, line));
        node.putObject("isPartOf").put("@id", article(Json.text(line, "article")));
        node.set("subjectOf", annotation(node, line));
        return node;
    }

    private ObjectNode annotation(ObjectNode thing, JsonNode place) {
        String article = Json.text(place, "article");
        return WebAnnotation.of(
                Json.text(thing, "@id"),
                article(article),
                texts.of(article),
                place.path("start").asInt(),
                place.path("end").asInt());
    }

    private static String at(String word, JsonNode place) {
        String article = word + ":" + Json.text(place, "article");
        return article + ":" + place.path("start").asInt() + "-" + place.path("end").asInt();
    }

    private static String article(String id) {
        return URN + "article:" + id;
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
