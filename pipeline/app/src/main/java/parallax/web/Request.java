package parallax.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request, decoded.
///
/// @param method `GET`, `HEAD` or `POST`
/// @param path segments of the path
/// @param params parameters of the address or, for a POST, of the form
/// @param origin scheme and authority the browser used, such as `http://127.0.0.1:8080`
record Request(String method, List<String> path, Map<String, List<String>> params, String origin) {

    Request {
        path = List.copyOf(path);
        params = Map.copyOf(params);
    }

    /// Reads a raw path and query; throws [IllegalArgumentException] on broken escapes.
    static Request of(String method, String rawPath, String query, String origin) {
        List<String> path = new ArrayList<>();
        for (String segment : rawPath.split("/")) {
            if (!segment.isEmpty()) {
                path.add(decode(segment.replace("+", "%2B")));
            }
        }
        Map<String, List<String>> params = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                params.computeIfAbsent(decode(pair.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return new Request(method, path, params, origin);
    }

    /// The segment at `index`, or empty.
    String at(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /// The first value of a parameter, or empty.
    String param(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    /// All values of a parameter.
    List<String> all(String name) {
        return params.getOrDefault(name, List.of());
    }

    /// A parameter as a number from 0 to `most`, or `otherwise` when it is none.
    int number(String name, int otherwise, int most) {
        String text = param(name);
        return text.matches("\\d{1,7}") ? Math.min(most, Integer.parseInt(text)) : otherwise;
    }

    boolean isPost() {
        return method.equals("POST");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
