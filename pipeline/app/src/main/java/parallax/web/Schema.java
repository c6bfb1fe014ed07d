package parallax.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import parallax.json.Json;

/// A JSON Schema (2020-12, as OpenAPI 3.1 takes it) made of an example. Text may be null: that is
/// how the API says that something is not known.
final class Schema {

    private Schema() {}

    /// The schema of everything shaped like `example`.
    static ObjectNode of(JsonNode example) {
        ObjectNode schema = Json.object();
        return switch (example.getNodeType()) {
            case OBJECT -> {
                schema.put("type", "object");
                for (Map.Entry<String, JsonNode> member : example.properties()) {
                    schema.withObject("/properties").set(member.getKey(), of(member.getValue()));
                }
                yield schema;
            }
            case ARRAY -> {
                schema.put("type", "array");
                if (!example.isEmpty()) {
                    schema.set("items", of(example.get(0)));
                }
                yield schema;
            }
            case NUMBER -> schema.put("type", example.isIntegralNumber() ? "integer" : "number");
            case BOOLEAN -> schema.put("type", "boolean");
            case STRING, NULL -> {
                ArrayNode types = schema.putArray("type");
                types.add("string").add("null");
                yield schema;
            }
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("no JSON: " + example.getNodeType());
        };
    }
}
