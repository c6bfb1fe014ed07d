package parallax.ingest.meta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/// Finds the article in a page's JSON-LD scripts. Publishers' JSON is often not quite JSON, so raw
/// line feeds, trailing commas and needless escapes are let pass; a script that still cannot be
/// read is as good as absent.
final class JsonLdReader {

    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .build();

    private static final int DEEPEST = 12;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private String site = "";
    private String page = "";

    private JsonLdReader() {}

    static LinkedData read(List<String> scripts) {
        JsonLdReader reader = new JsonLdReader();
        for (String script : scripts) {
            reader.collect(parse(script), 0);
        }
        return reader.best();
    }

    private static JsonNode parse(String script) {
        int from = script.indexOf('{');
        int array = script.indexOf('[');
        from = array >= 0 && (array < from || from < 0) ? array : from;
        if (from < 0) {
            return LENIENT.missingNode();
        }
        try {
            return LENIENT.readTree(script.substring(from));
        } catch (JsonProcessingException unreadable) {
            return LENIENT.missingNode();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1));
        } else if (node.isObject()) {
            String id = node.path("@id").asText("");
            if (!id.isEmpty() && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
            String type = type(node);
            if (isArticle(type)) {
                articles.add(node);
            } else if (type.equals("WebSite") && site.isEmpty()) {
                site = text(node.path("name"));
            } else if (page.isEmpty() && !type.endsWith("Object") && !type.equals("Comment")) {
                page = text(node.path("datePublished"));
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
                collect(node.path(inner), depth + 1);
            }
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText("");
            name = name.substring(name.lastIndexOf('/') + 1);
            if (isArticle(name) || !type.isArray()) {
                return name;
            }
        }
        return "";
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("BlogPosting")
                || type.equals("Report")
                || type.equals("Review");
    }

    private LinkedData best() {
        JsonNode best = LENIENT.missingNode();
        int bestScore = -1;
        for (JsonNode node : articles) {
            int score = 0;
            for (String field : List.of("headline", "author", "datePublished", "articleBody")) {
                score += node.hasNonNull(field) ? 1 : 0;
            }
            if (score > bestScore) {
                best = node;
                bestScore = score;
            }
        }
        return bestScore < 0 ? LinkedData.of(site, page) : data(best);
    }

    private LinkedData data(JsonNode node) {
        List<String> authors = new ArrayList<>();
        names(node.path("author"), authors, 0);
        if (authors.isEmpty()) {
            names(node.path("creator"), authors, 0);
        }
        String headline = text(node.path("headline"));
        String publisher = text(resolve(node.path("publisher")).path("name"));
        return new LinkedData(
                type(node),
                headline.isEmpty() ? text(node.path("name")) : headline,
                authors,
                text(node.path("datePublished")),
                text(node.path("dateModified")),
                text(node.path("dateCreated")),
                page,
                publisher.isEmpty() ? site : publisher,
                first(node.path("articleSection")),
                keywords(node.path("keywords")),
                text(node.path("articleBody")),
                text(node.path("inLanguage")),
                !saysFalse(node.path("isAccessibleForFree")));
    }

    private static boolean saysFalse(JsonNode node) {
        return node.isBoolean() && !node.booleanValue()
                || node.isTextual() && node.textValue().equalsIgnoreCase("false");
    }

    private void names(JsonNode node, List<String> into, int depth) {
        if (depth > 4) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> names(item, into, depth + 1));
        } else if (node.isTextual()) {
            into.add(text(node));
        } else if (node.isObject()) {
            JsonNode person = resolve(node);
            JsonNode name = person.path("name");
            if (name.isArray()) {
                names(name, into, depth + 1);
            } else if (!text(name).isEmpty()) {
                into.add(text(name));
            } else if (person.hasNonNull("familyName")) {
                into.add(text(person.path("givenName")) + " " + text(person.path("familyName")));
            }
        }
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        boolean isReference = one.isObject() && !one.has("name") && one.has("@id");
        return isReference ? byId.getOrDefault(one.path("@id").asText(), one) : one;
    }

    private static String first(JsonNode node) {
        return text(node.isArray() && !node.isEmpty() ? node.get(0) : node);
    }

    private static List<String> keywords(JsonNode node) {
        List<String> words = new ArrayList<>();
        for (JsonNode item : node.isArray() ? node : List.of(node)) {
            for (String word : text(item).split(",")) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }

    private static String text(JsonNode node) {
        String raw = node.isTextual() ? node.textValue().strip() : "";
        return TwiceEncoded.mend(raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false));
    }
}
