package parallax.ingest.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import parallax.json.Json;
import parallax.model.Reading;
import parallax.model.Where;

/// Articles as JSON: one object, an array of them, or one a line.
final class JsonSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonSource() {}

    /// One article, or an array whose items are the entries `#1`, `#2`, …
    static void whole(InputStream in, Where where, Limits limits, Consumer<Entry> sink)
            throws IOException {
        JsonNode json;
        try {
            json = Json.parse(decode(Bytes.all(in, limits.pageBytes())));
        } catch (IllegalArgumentException e) {
            sink.accept(Entry.failed(where, e.getMessage()));
            return;
        }
        if (!json.isArray()) {
            sink.accept(Entry.of(GivenArticle.read(json, where)));
            return;
        }
        int position = 0;
        for (JsonNode item : json) {
            sink.accept(Entry.of(GivenArticle.read(item, where.entry(String.valueOf(++position)))));
        }
    }

    /// One article a line; the entry's key is the number of its line. Empty lines are no entries.
    static void lines(InputStream in, Where where, Limits limits, Consumer<Entry> sink)
            throws IOException {
        Lines lines = new Lines(in, limits.lineBytes());
        for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Lines.Line line = next.get();
            Where entry = where.entry(String.valueOf(line.number()));
            if (line.tooLong()) {
                sink.accept(
                        Entry.failed(entry, "line longer than " + limits.lineBytes() + " bytes"));
            } else if (!isBlank(line.bytes())) {
                sink.accept(new Entry(entry, 3L * line.bytes().length, () -> read(line, entry)));
            }
        }
    }

    private static Reading read(Lines.Line line, Where entry) {
        try {
            return GivenArticle.read(Json.parse(decode(line.bytes())), entry);
        } catch (IllegalArgumentException e) {
            return new Reading.Failed(entry, e.getMessage());
        }
    }

    static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
