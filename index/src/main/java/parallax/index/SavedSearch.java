package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parallax.json.Json;

/// A query kept under a name.
///
/// @param name what the user calls it
/// @param query the query as typed
/// @param what what it searches
public record SavedSearch(String name, String query, What what) {

    ObjectNode json() {
        return Json.object().put("id", name).put("query", query).put("what", what.name());
    }

    static SavedSearch read(JsonNode node) {
        return new SavedSearch(
                Json.text(node, "id"),
                Json.text(node, "query"),
                What.valueOf(Json.text(node, "what")));
    }
}
