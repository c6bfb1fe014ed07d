package parallax.index.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import parallax.index.Facet;
import parallax.json.Json;
import parallax.model.Span;

/// Results as JSON: the same for the command line, batches and the API.
public final class ResultsJson {

    private ResultsJson() {}

    /// `{"total", "hits":[…], "near":[…], "facets":{…}}`. All offsets, those of `highlights` too,
    /// are UTF-16 units of the article's text.
    public static ObjectNode write(Results results) {
        ObjectNode node = Json.object().put("total", results.total());
        hits(node.putArray("hits"), results.hits());
        if (!results.near().isEmpty()) {
            hits(node.putArray("near"), results.near());
        }
        if (!results.facets().isEmpty()) {
            facets(node.putObject("facets"), results.facets());
        }
        return node;
    }

    /// A query that could not be answered: `{"faults":[{"start","end","message","suggestion"}]}`.
    public static ObjectNode write(BadQuery bad) {
        ObjectNode node = Json.object().put("understood", bad.query());
        ArrayNode faults = node.putArray("faults");
        for (Fault fault : bad.faults()) {
            ObjectNode item = faults.addObject();
            item.put("start", fault.at().start()).put("end", fault.at().end());
            item.put("message", fault.message()).put("suggestion", absent(fault.suggestion()));
        }
        return node;
    }

    /// One hit.
    public static ObjectNode write(Hit hit) {
        ObjectNode node = Json.object().put("id", absent(hit.id())).put("article", hit.article());
        node.put("path", hit.path()).put("outlet", absent(hit.outlet()));
        node.put("url", absent(hit.url())).put("link", absent(hit.link()));
        node.put("title", absent(hit.title())).put("published", absent(hit.published()));
        node.put("speaker", absent(hit.speaker()));
        node.put("start", hit.span().start()).put("end", hit.span().end());
        node.put("text", hit.text()).put("score", hit.score());
        ArrayNode highlights = node.putArray("highlights");
        for (Span span : hit.highlights()) {
            highlights.addArray().add(span.start()).add(span.end());
        }
        return node.put("origins", hit.origins());
    }

    private static void hits(ArrayNode array, List<Hit> hits) {
        hits.forEach(hit -> array.add(write(hit)));
    }

    private static void facets(ObjectNode node, Map<Facet, List<Results.Count>> facets) {
        for (Facet facet : Facet.values()) {
            ArrayNode values = node.putArray(facet.word());
            for (Results.Count count : facets.getOrDefault(facet, List.of())) {
                ObjectNode item = values.addObject().put("value", count.value());
                item.put("name", count.name()).put("hits", count.hits());
            }
        }
    }

    private static String absent(String text) {
        return text.isEmpty() ? null : text;
    }
}
