package parallax.index.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One kind as a table: the columns are fields of its [rows][TableRows], a path such as
/// `source.text` reaches inside. Lists are joined by ` | `: texts, quantities (`over 1500 drones`)
/// and dates.
final class Table {

    private static final List<String> SIGHTING =
            Stream.of("article", "path", "outlet", "published", "start", "end", "text", "claim")
                    .map(field -> "sighting." + field)
                    .toList();

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
                            "cue.stance",
                            "cue.verb"),
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
                    List.of("id", "title", "article.id", "article.path", "article.outlet", "why"),
                    Kind.THREADS,
                    Stream.concat(
                                    Stream.of("id", "text", "story", "outlets", "origins", "order"),
                                    Stream.concat(SIGHTING.stream(), Stream.of("why", "merged")))
                            .toList(),
                    Kind.DISCREPANCIES,
                    Stream.concat(
                                    Stream.of("id", "story", "thread", "kind", "about", "value"),
                                    Stream.concat(SIGHTING.stream(), Stream.of("confidence")))
                            .toList());

    private final Kind kind;
    private final List<String> columns;

    Table(Kind kind) {
        this.kind = kind;
        columns = COLUMNS.get(kind);
    }

    String header() {
        return row(columns);
    }

    /// The rows that a line makes.
    String rows(ObjectNode line) {
        StringBuilder rows = new StringBuilder();
        for (ObjectNode row : TableRows.of(kind, line)) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(cell(row.at("/" + column.replace('.', '/'))));
            }
            Csv.row(rows, cells);
        }
        return rows.toString();
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
        if (!value.isArray()) {
            return value.asText();
        }
        StringJoiner joined = new StringJoiner(" | ");
        for (JsonNode item : value) {
            joined.add(item.isObject() ? phrase(item) : item.asText());
        }
        return joined.toString();
    }

    /// A quantity or a date in words.
    private static String phrase(JsonNode item) {
        if (!item.has("unit")) {
            return item.path(item.path("value").isNull() ? "text" : "value").asText();
        }
        String bound = item.path("bound").asText();
        String number =
                new BigDecimal(item.path("value").asText()).stripTrailingZeros().toPlainString();
        return Stream.of(
                        bound.equals("exact") ? "" : bound,
                        number,
                        cell(item.path("unit")),
                        cell(item.path("of")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
