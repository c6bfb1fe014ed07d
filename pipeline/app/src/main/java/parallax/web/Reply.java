package parallax.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import parallax.json.Json;

/// What is sent back.
///
/// @param status HTTP status
/// @param type media type
/// @param body what writes the body
/// @param headers further headers
record Reply(int status, String type, Body body, Map<String, String> headers) {

    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";

    /// Writes a body, be it at hand or made while it is sent.
    @FunctionalInterface
    interface Body {

        /// Opens the reply once and writes. What is thrown before the opening is still a reply of
        /// its own; after it, the connection is cut, so that half a body is never taken for whole.
        void send(Opening opening) throws IOException;
    }

    /// Sends the status and all headers.
    @FunctionalInterface
    interface Opening {

        /// A body of that many bytes is only longer than any array.
        long UNKNOWN = Long.MAX_VALUE;

        /// Where the body goes, of `length` bytes or [#UNKNOWN], with `more` headers.
        OutputStream open(long length, Map<String, String> more) throws IOException;
    }

    static Reply of(int status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Reply(
                status, type, out -> out.open(bytes.length, Map.of()).write(bytes), Map.of());
    }

    static Reply html(int status, String page) {
        return of(status, HTML, page);
    }

    static Reply json(JsonNode node) {
        return json(200, node);
    }

    static Reply json(int status, JsonNode node) {
        return of(status, JSON, Json.line(node));
    }

    static Reply text(int status, String message) {
        return of(status, "text/plain; charset=utf-8", message + "\n");
    }

    /// Sends the browser on after a form was taken.
    static Reply seeOther(String address) {
        return of(303, "text/plain", "").with("Location", address);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new java.util.TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }
}
