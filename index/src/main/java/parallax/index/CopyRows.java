package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parallax.json.Json;
import parallax.model.CopyPair;

/// Pairs of copies as rows.
final class CopyRows {

    private CopyRows() {}

    static ObjectNode write(CopyPair pair) {
        return Json.object()
                .put("first", pair.first())
                .put("second", pair.second())
                .put("share", pair.share())
                .put("longest_run", pair.longestRun())
                .put("why", pair.why());
    }

    static CopyPair read(JsonNode node) {
        return new CopyPair(
                Json.text(node, "first"),
                Json.text(node, "second"),
                node.path("share").asDouble(),
                node.path("longest_run").asInt(),
                Json.text(node, "why"));
    }
}
