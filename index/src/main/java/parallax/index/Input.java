package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parallax.json.Json;

/// What became of one input: a row of the ledger.
///
/// @param path the input as the user named it
/// @param status the word of the contract: `ok`, `duplicate-of:ID`, …
/// @param reason why, for people, or empty
/// @param article id of the article, or empty
/// @param sha256 hash of what was read, in hex, or empty
public record Input(String path, String status, String reason, String article, String sha256) {

    /// True when the input could not be read.
    public boolean isFailed() {
        return status.equals("failed");
    }

    ObjectNode json() {
        return Json.object()
                .put("path", path)
                .put("status", status)
                .put("reason", reason)
                .put("article", article)
                .put("sha256", sha256);
    }

    static Input read(JsonNode node) {
        return new Input(
                Json.text(node, "path"),
                Json.text(node, "status"),
                Json.text(node, "reason"),
                Json.text(node, "article"),
                Json.text(node, "sha256"));
    }
}
