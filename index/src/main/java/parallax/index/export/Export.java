package parallax.index.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import parallax.index.Store;
import parallax.json.Json;
import parallax.model.Comparison;
import parallax.model.Corpus;

/// Writes everything of one kind that a store holds.
public final class Export {

    private Export() {}

    /// Writes `kind` in `format` to `out`, in a stable order.
    ///
    /// Throws [UncheckedIOException] when `out` fails.
    public static void write(Store store, Kind kind, Format format, Appendable out) {
        write(store, new Lines(store, store::comparison), kind, format, out);
    }

    /// The same for any articles and what was found across them, such as those of one story.
    public static void write(
            Corpus corpus, Comparison comparison, Kind kind, Format format, Appendable out) {
        write(corpus, new Lines(corpus, () -> comparison), kind, format, out);
    }

    private static void write(
            Corpus corpus, Lines lines, Kind kind, Format format, Appendable out) {
        switch (format) {
            case JSONL -> lines.each(kind, line -> append(out, Json.line(line) + "\n"));
            case CSV -> {
                Table table = new Table(kind);
                append(out, Csv.BOM + table.header());
                lines.each(kind, line -> append(out, table.rows(line)));
            }
            case JSONLD -> {
                LinkedData linked = new LinkedData(kind, new Texts(corpus));
                lines.each(kind, line -> append(out, Json.line(linked.of(line)) + "\n"));
            }
            case FTM -> {
                FollowTheMoney money = new FollowTheMoney(kind);
                lines.each(kind, line -> money.of(line).forEach(e -> append(out, json(e))));
            }
        }
    }

    private static String json(ObjectNode node) {
        return Json.line(node) + "\n";
    }

    private static void append(Appendable out, String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
