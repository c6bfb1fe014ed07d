package parallax.index.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import parallax.json.Json;

/// One kind as a table: the columns are fields of its lines, a path such as `source.text` reaches
/// inside. Lists of texts are joined by ` | `, anything deeper stays JSON.
final class Table {

    private static final Map<Kind, List<String>> COLUMNS =
            Map.of(
                    Kind.ARTICLES,
                    List.of(
                            "id",
                            "path",
                            "url",
                            "outlet",
                            "title",
                            "authors",
                            "published",
                            "published_from",
                            "modified",
                            "language",
                            "section",
                            "tags",
                            "flags",
                            "status",
                            "text"),
                    Kind.ENTITIES,
                    List.of(
                            "id",
                            "type",
                            "name",
                            "aliases",
                            "roles",
                            "code",
                            "kind",
                            "year",
                            "parties",
                            "articles",
                            "mentions"),
                    Kind.MENTIONS,
                    List.of(
                            "article", "path", "outlet", "type", "start", "end", "text", "entity",
                            "as", "role", "rule", "value", "unit", "of", "bound"),
                    Kind.QUOTES,
                    List.of(
                            "article",
                            "path",
                            "outlet",
                            "kind",
                            "start",
                            "end",
                            "text",
                            "source.text",
                            "source.entity",
                            "source.via",
                            "cue.text",
                            "cue.stance"),
                    Kind.CLAIMS,
                    List.of(
                            "article",
                            "path",
                            "outlet",
                            "id",
                            "start",
                            "end",
                            "text",
                            "source.text",
                            "source.entity",
                            "cue.text",
                            "cue.stance",
                            "polarity",
                            "modality",
                            "quantities",
                            "dates",
                            "entities",
                            "score"),
                    Kind.STORIES,
                    List.of("id", "title", "articles", "why"),
                    Kind.THREADS,
                    List.of(
                            "id",
                            "text",
                            "story",
                            "outlets",
                            "origins",
                            "order",
                            "sightings",
                            "merged"),
                    Kind.DISCREPANCIES,
                    List.of("id", "story", "thread", "kind", "about", "values"));

    private final List<String> columns;

    Table(Kind kind) {
        columns = COLUMNS.get(kind);
    }

    String header() {
        return row(columns);
    }

    String row(ObjectNode line) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(cell(line.at("/" + column.replace('.', '/'))));
        }
        return row(cells);
    }

    private static String row(List<String> cells) {
        StringBuilder out = new StringBuilder();
        Csv.row(out, cells);
        return out.toString();
    }

    private static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isContainerNode()) {
            return value.asText();
        }
        boolean texts = value.isArray();
        StringJoiner joined = new StringJoiner(" | ");
        for (JsonNode item : value) {
            texts &= item.isTextual();
            joined.add(item.asText());
        }
        return texts ? joined.toString() : Json.line(value);
    }
}
