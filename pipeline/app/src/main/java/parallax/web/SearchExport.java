package parallax.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parallax.index.export.Csv;
import parallax.index.search.Hit;
import parallax.index.search.ResultsJson;
import parallax.index.search.Search;
import parallax.json.Json;

/// Exactly the hits of a filtered search, all of them, with their number in `X-Row-Count`. Sent as
/// they are found, from one view of the store, however many there are.
final class SearchExport {

    private static final List<String> COLUMNS =
            List.of(
                    "article",
                    "path",
                    "outlet",
                    "url",
                    "link",
                    "title",
                    "published",
                    "speaker",
                    "start",
                    "end",
                    "text",
                    "origins");

    private final Site site;

    SearchExport(Site site) {
        this.site = site;
    }

    Reply csv(Request request) {
        return file(
                request,
                "text/csv; charset=utf-8",
                "csv",
                Csv.BOM + line(COLUMNS),
                hit -> line(row(hit)));
    }

    Reply lines(Request request) {
        return file(
                request,
                "application/jsonl; charset=utf-8",
                "jsonl",
                "",
                hit -> Json.line(ResultsJson.write(hit)) + "\n");
    }

    private Reply file(
            Request request,
            String type,
            String extension,
            String head,
            Function<Hit, String> writer) {
        site.view();
        Search search = SearchForm.of(request).search(0, 0);
        Reply.Body body =
                opening -> {
                    Sending sending = new Sending(opening, extension, head);
                    site.searcher()
                            .all(search, sending::open, hit -> sending.write(writer.apply(hit)));
                    sending.close();
                };
        return new Reply(200, type, body, Map.of());
    }

    /// A file being sent.
    private static final class Sending {

        private final Reply.Opening opening;
        private final String extension;
        private final String head;
        private Writer out = Writer.nullWriter();

        Sending(Reply.Opening opening, String extension, String head) {
            this.opening = opening;
            this.extension = extension;
            this.head = head;
        }

        void open(long rows) {
            String name = "parallax-" + rows + "-rows." + extension;
            String attached = "attachment; filename=\"" + name + "\"";
            Map<String, String> headers =
                    Map.of("X-Row-Count", Long.toString(rows), "Content-Disposition", attached);
            try {
                OutputStream to = opening.open(Reply.Opening.UNKNOWN, headers);
                out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            write(head);
        }

        void write(String row) {
            try {
                out.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void close() throws IOException {
            out.close();
        }
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        Csv.row(line, cells);
        return line.toString();
    }

    private static List<String> row(Hit hit) {
        List<String> row = new ArrayList<>();
        row.addAll(List.of(hit.article(), hit.path(), hit.outlet(), hit.url(), hit.link()));
        row.addAll(List.of(hit.title(), hit.published(), hit.speaker()));
        row.add(Integer.toString(hit.span().start()));
        row.add(Integer.toString(hit.span().end()));
        row.add(hit.text());
        row.add(Integer.toString(hit.origins()));
        return row;
    }
}
