package parallax.json;

import static parallax.json.Json.putText;
import static parallax.json.Json.strings;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import parallax.model.Article;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Published;
import parallax.model.Sighting;
import parallax.model.Story;
import parallax.model.Where;

/// Stories, threads and discrepancies as JSON.
public final class ComparisonJson {

    private ComparisonJson() {}

    /// A story; `articles` looks up what is shown of each of its articles.
    public static ObjectNode write(Story story, Function<String, Article> articles) {
        ObjectNode node = Json.object().put("id", story.id()).put("title", story.title());
        ArrayNode array = node.putArray("articles");
        for (String id : story.articles()) {
            Article article = articles.apply(id);
            ObjectNode item = array.addObject().put("id", id);
            item.put("path", article.where().path());
            putText(item, "outlet", article.outlet());
        }
        node.set("why", strings(story.why()));
        return node;
    }

    /// Reads a story.
    public static Story story(JsonNode node) {
        List<String> articles = new ArrayList<>();
        node.path("articles").forEach(a -> articles.add(text(a, "id")));
        return new Story(
                text(node, "id"), text(node, "title"), articles, strings(node.path("why")));
    }

    /// A thread with its sightings.
    public static ObjectNode write(ClaimThread thread) {
        ObjectNode node = Json.object().put("id", thread.id()).put("text", thread.text());
        node.put("story", thread.story());
        node.set("sightings", sightings(thread.sightings()));
        node.set("why", strings(thread.why()));
        node.put("outlets", thread.outlets()).put("origins", thread.origins());
        ArrayNode merged = node.putArray("merged");
        for (ClaimThread.Merge merge : thread.merged()) {
            ObjectNode item = merged.addObject();
            item.set("articles", strings(merge.articles()));
            item.put("why", merge.why());
            item.set("reasons", OriginJson.write(merge.reasons()));
        }
        node.put("order", thread.order().word());
        if (!thread.similar().isEmpty()) {
            node.set("similar", sightings(thread.similar()));
        }
        return node;
    }

    /// Reads a thread.
    public static ClaimThread thread(JsonNode node) {
        List<ClaimThread.Merge> merged = new ArrayList<>();
        for (JsonNode m : node.path("merged")) {
            List<String> articles = strings(m.path("articles"));
            merged.add(new ClaimThread.Merge(articles, OriginJson.read(m.path("reasons"))));
        }
        return new ClaimThread(
                text(node, "id"),
                text(node, "text"),
                text(node, "story"),
                sightings(node.path("sightings")),
                strings(node.path("why")),
                node.path("outlets").asInt(),
                node.path("origins").asInt(),
                merged,
                ClaimThread.Order.valueOf(text(node, "order").toUpperCase(Locale.ROOT)),
                sightings(node.path("similar")));
    }

    /// A discrepancy with its values.
    public static ObjectNode write(Discrepancy discrepancy) {
        ObjectNode node = Json.object().put("id", discrepancy.id());
        node.put("story", discrepancy.story());
        putText(node, "thread", discrepancy.thread());
        node.put("kind", discrepancy.kind().name()).put("about", discrepancy.about());
        ArrayNode values = node.putArray("values");
        for (Discrepancy.Value value : discrepancy.values()) {
            ObjectNode item = values.addObject().put("value", value.value());
            item.set("sightings", sightings(value.sightings()));
        }
        return node.put("confidence", Math.round(discrepancy.confidence() * 100) / 100.0);
    }

    /// Reads a discrepancy; one written without confidence is taken for sure.
    public static Discrepancy discrepancy(JsonNode node) {
        List<Discrepancy.Value> values = new ArrayList<>();
        for (JsonNode v : node.path("values")) {
            values.add(new Discrepancy.Value(text(v, "value"), sightings(v.path("sightings"))));
        }
        return new Discrepancy(
                text(node, "id"),
                text(node, "story"),
                text(node, "thread"),
                Discrepancy.Kind.valueOf(text(node, "kind")),
                text(node, "about"),
                values,
                node.path("confidence").asDouble(1));
    }

    private static ArrayNode sightings(List<Sighting> sightings) {
        ArrayNode array = Json.array();
        for (Sighting s : sightings) {
            ObjectNode node = array.addObject().put("article", s.article());
            node.put("path", s.where().path());
            putText(node, "outlet", s.outlet());
            Json.span(node, s.span()).put("text", s.text());
            putText(node, "published", s.published().iso());
            putText(node, "claim", s.claim());
        }
        return array;
    }

    private static List<Sighting> sightings(JsonNode array) {
        List<Sighting> sightings = new ArrayList<>();
        for (JsonNode node : array) {
            sightings.add(
                    new Sighting(
                            text(node, "article"),
                            Where.of(text(node, "path")),
                            text(node, "outlet"),
                            Json.span(node),
                            text(node, "text"),
                            Published.parse(text(node, "published")),
                            text(node, "claim")));
        }
        return sightings;
    }
}
