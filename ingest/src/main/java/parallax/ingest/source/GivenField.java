package parallax.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import parallax.json.Json;

/// What an article given as JSON says of itself, by our name for it or those that other extractors
/// write: [trafilatura](https://trafilatura.readthedocs.io),
/// [newspaper](https://newspaper4k.readthedocs.io),
/// [news-please](https://github.com/fhamborg/news-please).
enum GivenField {
    TEXT("text", "maintext", "body"),
    URL("url", "source"),
    OUTLET("outlet", "sitename", "source-hostname", "source_domain"),
    AUTHORS("authors", "author"),
    PUBLISHED("published", "date", "date_publish", "publish_date", "published_at", "pubDate"),
    MODIFIED("modified", "date_modify");

    private final List<String> names;

    GivenField(String... names) {
        this.names = List.of(names);
    }

    /// The first that is there and not empty; empty when none is.
    String of(JsonNode json) {
        return names.stream()
                .map(name -> Json.text(json, name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The same of a list; one text names several parted by semicolons.
    List<String> list(JsonNode json) {
        return names.stream()
                .map(name -> Json.strings(json.path(name)))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .flatMap(value -> Arrays.stream(value.split(";")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
