package parallax.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import parallax.model.Span;

/// One mapper for the whole house, and the small conversions all lines share.
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectReader WHOLE =
            MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern UNSAFE = Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029]");

    private Json() {}

    /// A new empty object.
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A new empty array.
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// The node on one line, without anything that a reader of lines could take for a line break or
    /// a terminal for a command: Unicode's own line breaks (U+2028, U+2029) and the control
    /// characters that JSON leaves as they are (U+007F to U+009F) are escaped, too.
    public static String line(JsonNode node) {
        try {
            String line = MAPPER.writeValueAsString(node);
            return UNSAFE.matcher(line).replaceAll(m -> escape(m.group().charAt(0)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Such a character can stand in a string only.
    private static String escape(char unsafe) {
        return "\\\\u%04x".formatted((int) unsafe);
    }

    /// Reads one JSON value and nothing behind it; throws [IllegalArgumentException] that names
    /// line and column.
    public static JsonNode parse(String json) {
        try {
            return WHOLE.readTree(json);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String place = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr() + ": ";
            throw new IllegalArgumentException(place + e.getOriginalMessage(), e);
        }
    }

    /// Reads the fields of one JSON object that stand before its field `end`; the rest stays
    /// unread.
    ///
    /// Throws [IOException] when `json` cannot be read or is no JSON.
    public static ObjectNode before(String end, InputStream json) throws IOException {
        ObjectNode head = object();
        try (JsonParser parser = MAPPER.createParser(json)) {
            parser.nextToken();
            while (parser.nextFieldName() instanceof String name && !name.equals(end)) {
                parser.nextToken();
                head.set(name, MAPPER.<JsonNode>readTree(parser));
            }
        }
        return head;
    }

    /// The texts as an array.
    public static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /// The texts of an array, or the single text; anything else is empty.
    public static List<String> strings(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.textValue());
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node) {
            if (item.isTextual()) {
                texts.add(item.textValue());
            }
        }
        return texts;
    }

    /// The text of a field, or empty when it is absent, null or no text.
    public static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : value.isNumber() ? value.asText() : "";
    }

    /// Puts a text, or null when it is empty.
    static void putText(ObjectNode node, String field, String text) {
        if (text.isEmpty()) {
            node.putNull(field);
        } else {
            node.put(field, text);
        }
    }

    /// Puts `start` and `end`.
    static ObjectNode span(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }

    /// Reads `start` and `end`.
    static Span span(JsonNode node) {
        return Span.of(node.path("start").asInt(), node.path("end").asInt());
    }
}
