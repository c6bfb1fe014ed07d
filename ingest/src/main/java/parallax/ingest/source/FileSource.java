package parallax.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;
import parallax.model.Where;

/// Reads one file or stream, whatever it holds.
final class FileSource {

    private final Pages pages;
    private final Limits limits;

    FileSource(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /// Gives the entries of a file: one, unless it is an archive, a feed or a file of lines.
    void read(Path file, Consumer<Entry> sink) {
        Where where = Where.of(file.toString());
        PageContext context = Sidecar.apply(file, PageContext.of(where));
        try (InputStream stream = Files.newInputStream(file)) {
            read(stream, file.getFileName().toString(), context, sink);
        } catch (AccessDeniedException e) {
            sink.accept(Entry.failed(where, "may not be read"));
        } catch (IOException e) {
            sink.accept(Entry.failed(where, Bytes.why(e)));
        }
    }

    /// Gives the entries of a stream that may have no name.
    void read(InputStream stream, String name, PageContext context, Consumer<Entry> sink)
            throws IOException {
        Opened opened = Opened.of(stream, name);
        Where where = context.where();
        switch (opened.kind()) {
            case HTML -> page(opened, context, sink, pages::html);
            case TEXT -> page(opened, context, sink, pages::text);
            case JSON -> JsonSource.whole(opened.plain(), where, limits, sink);
            case JSON_LINES -> JsonSource.lines(opened.plain(), where, limits, sink);
            case EMPTY -> sink.accept(Entry.failed(where, "the file is empty"));
            case OPML ->
                    sink.accept(Entry.unsupported(where, "a list of feeds, for parallax watch"));
            case SITEMAP -> sink.accept(Entry.unsupported(where, "a sitemap, for parallax fetch"));
            case WARC, FEED, LETTER, PDF, UNKNOWN ->
                    sink.accept(Entry.unsupported(where, "not a kind of file that holds articles"));
        }
    }

    private interface Read {
        Reading apply(byte[] bytes, PageContext context);
    }

    private void page(Opened opened, PageContext context, Consumer<Entry> sink, Read read)
            throws IOException {
        byte[] bytes = Bytes.all(opened.plain(), limits.pageBytes());
        sink.accept(new Entry(context.where(), bytes.length, () -> read.apply(bytes, context)));
    }
}
