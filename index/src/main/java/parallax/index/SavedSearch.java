package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parallax.json.Json;

/// A query kept under a name.
///
/// @param name what the user calls it
/// @param query the query as typed
/// @param what what it searches
/// @param filters facet values that hits must or must not have, as `FACET=VALUE` or `!FACET=VALUE`
public record SavedSearch(String name, String query, What what, List<String> filters) {

    public SavedSearch {
        filters = List.copyOf(filters);
    }

    /// One without filters.
    public SavedSearch(String name, String query, What what) {
        this(name, query, what, List.of());
    }

    ObjectNode json() {
        ObjectNode node =
                Json.object().put("id", name).put("query", query).put("what", what.name());
        node.set("filters", Json.strings(filters));
        return node;
    }

    static SavedSearch read(JsonNode node) {
        return new SavedSearch(
                Json.text(node, "id"),
                Json.text(node, "query"),
                What.valueOf(Json.text(node, "what")),
                Json.strings(node.path("filters")));
    }
}
