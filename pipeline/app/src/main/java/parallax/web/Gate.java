package parallax.web;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Optional;

/// Lets in what comes from this page and keeps out what other sites make a browser send.
final class Gate {

    private final Settings settings;

    Gate(Settings settings) {
        this.settings = settings;
    }

    /// Why a request is refused, if it is.
    Optional<Reply> refusal(String method, Headers headers) {
        String host = first(headers, "Host");
        if (!settings.answersTo(host.replaceFirst(":\\d+$", ""))) {
            return Optional.of(Reply.text(403, "unknown host"));
        }
        if (method.equals("GET") || method.equals("HEAD")) {
            return Optional.empty();
        }
        if (!method.equals("POST")) {
            return Optional.of(Reply.text(405, "GET, HEAD and POST only"));
        }
        return isOwn(first(headers, "Origin"), host)
                ? Optional.empty()
                : Optional.of(Reply.text(403, "a change must come from this page"));
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return URI.create(origin).equals(URI.create("http://" + host));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String first(Headers headers, String name) {
        return Optional.ofNullable(headers.getFirst(name)).orElse("");
    }
}
