package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parallax.json.Json;
import parallax.json.OriginJson;
import parallax.model.CopyPair;

/// Pairs of copies as rows.
final class CopyRows {

    private CopyRows() {}

    static ObjectNode write(CopyPair pair) {
        ObjectNode row =
                Json.object()
                        .put("first", pair.first())
                        .put("second", pair.second())
                        .put("share", pair.share())
                        .put("longest_run", pair.longestRun());
        row.set("reasons", OriginJson.write(pair.reasons()));
        return row;
    }

    static CopyPair read(JsonNode node) {
        return new CopyPair(
                Json.text(node, "first"),
                Json.text(node, "second"),
                node.path("share").asDouble(),
                node.path("longest_run").asInt(),
                OriginJson.read(node.path("reasons")));
    }
}
