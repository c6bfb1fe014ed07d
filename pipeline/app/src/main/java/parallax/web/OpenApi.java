package parallax.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parallax.json.Json;

/// The description of the API (OpenAPI 3.1), made from the lists it serves and from examples that
/// the code of the replies writes.
final class OpenApi {

    private record Param(String name, String type, String description) {}

    private static final List<Param> PAGING =
            List.of(
                    new Param("offset", "integer", "items to pass over"),
                    new Param("limit", "integer", "items to give, at most 1000"));
    private static final List<Param> SEARCH =
            List.of(
                    new Param("q", "string", "the query, in the language of `parallax search`"),
                    new Param("what", "string", "claims (default), quotes or articles"),
                    new Param("sort", "string", "relevance (default), recency or independence"),
                    new Param("filter", "array", "FACET=VALUE, or !FACET=VALUE"),
                    new Param("facets", "string", "1 to count facets"),
                    new Param("by_thread", "string", "1 for one hit a claim"),
                    new Param("exact", "string", "1 to rank by words only"),
                    new Param("offset", "integer", "hits to pass over"),
                    new Param("limit", "integer", "hits to give, 20 by default, at most 1000"));
    private static final List<Param> LIKE =
            List.of(
                    new Param("id", "string", "id of a claim"),
                    new Param("text", "string", "any words instead"),
                    new Param("limit", "integer", "hits to give, 20 by default, at most 100"));

    private OpenApi() {}

    static ObjectNode document() {
        ObjectNode root = Json.object().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Parallax").put("version", "0.1.0");
        ObjectNode paths = root.putObject("paths");
        ObjectNode search =
                get(
                        paths,
                        "/api/v1/search",
                        "The JSON of `search --json`",
                        SEARCH,
                        ApiSample.results());
        search.path("responses")
                .withObject("/400")
                .put("description", "every fault of the query: {understood, faults:[…]}");
        ObjectNode like =
                get(
                        paths,
                        "/api/v1/like",
                        "More like a claim, or like any words",
                        LIKE,
                        ApiSample.like());
        missing(like, "no claim has that id");
        for (String list : Api.LISTS) {
            list(paths, list);
        }
        return root;
    }

    private static void list(ObjectNode paths, String list) {
        String path = "/api/v1/" + list;
        ObjectNode page = Json.object().put("total", 1);
        page.putArray(list).add(ApiSample.item(list));
        get(paths, path, "Page by page, as `export " + list + "` gives them", PAGING, page);
        ObjectNode one = get(paths, path + "/{id}", "One of them", List.of(), ApiSample.one(list));
        ObjectNode id = one.putArray("parameters").addObject();
        id.put("name", "id").put("in", "path").put("required", true);
        id.putObject("schema").put("type", "string");
        missing(one, "there is none");
    }

    private static void missing(ObjectNode get, String why) {
        get.path("responses").withObject("/404").put("description", why);
    }

    private static ObjectNode get(
            ObjectNode paths, String path, String summary, List<Param> params, ObjectNode example) {
        ObjectNode get = paths.putObject(path).putObject("get").put("summary", summary);
        ArrayNode parameters = get.putArray("parameters");
        for (Param param : params) {
            ObjectNode node = parameters.addObject().put("name", param.name());
            node.put("in", "query").put("description", param.description());
            ObjectNode schema = node.putObject("schema").put("type", param.type());
            if (param.type().equals("array")) {
                schema.putObject("items").put("type", "string");
            }
        }
        ObjectNode ok = get.putObject("responses").putObject("200").put("description", summary);
        ok.putObject("content").putObject("application/json").set("schema", Schema.of(example));
        return get;
    }
}
