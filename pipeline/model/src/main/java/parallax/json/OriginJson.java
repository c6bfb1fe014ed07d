package parallax.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import parallax.model.OriginReason;

/// Reasons of origins and copies as JSON: `[{"kind":"same-outlet","text":"…"}]`.
public final class OriginJson {

    private OriginJson() {}

    /// The reasons in their order.
    public static ArrayNode write(List<OriginReason> reasons) {
        ArrayNode array = Json.object().putArray("reasons");
        for (OriginReason reason : reasons) {
            array.addObject().put("kind", reason.kind().word()).put("text", reason.text());
        }
        return array;
    }

    /// Reads what [#write] wrote; throws [IllegalArgumentException] for a kind nobody knows.
    public static List<OriginReason> read(JsonNode array) {
        List<OriginReason> reasons = new ArrayList<>();
        for (JsonNode node : array) {
            OriginReason.Kind kind = OriginReason.Kind.of(Json.text(node, "kind"));
            reasons.add(new OriginReason(kind, Json.text(node, "text")));
        }
        return reasons;
    }
}
