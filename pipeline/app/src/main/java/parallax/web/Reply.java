package parallax.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import parallax.json.Json;

/// What is sent back.
///
/// @param status HTTP status
/// @param type media type
/// @param body the bytes, not to be changed
/// @param headers further headers
record Reply(int status, String type, byte[] body, Map<String, String> headers) {

    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";

    static Reply of(int status, String type, String body) {
        return new Reply(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Reply html(int status, String page) {
        return of(status, HTML, page);
    }

    static Reply json(JsonNode node) {
        return of(200, JSON, Json.line(node));
    }

    static Reply text(int status, String message) {
        return of(status, "text/plain; charset=utf-8", message + "\n");
    }

    /// Sends the browser on after a form was taken.
    static Reply seeOther(String address) {
        return new Reply(303, "text/plain", new byte[0], Map.of("Location", address));
    }

    Reply with(String header, String value) {
        Map<String, String> more = new java.util.TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }
}
