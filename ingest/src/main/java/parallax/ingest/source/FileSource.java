package parallax.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;
import parallax.model.Where;

/// Reads one file or stream, whatever it holds.
final class FileSource {

    /// What a zip file can be read with where it lies.
    private interface Zip {
        void read(Where where, Consumer<Entry> sink);
    }

    private static final Zip SEALED =
            (where, sink) -> sink.accept(unread(where, "a zip file that is no file of its own"));

    private final Pages pages;
    private final Limits limits;

    FileSource(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /// Gives the entries of a file: one, unless it is an archive, a feed or a file of lines.
    void read(Path file, Where where, Consumer<Entry> sink) {
        PageContext context = Sidecar.apply(file, PageContext.of(where));
        try (InputStream stream = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            read(Opened.of(stream, name), isOnDisk(file) ? zip(file) : SEALED, context, sink);
        } catch (AccessDeniedException e) {
            sink.accept(Entry.failed(where, "may not be read"));
        } catch (IOException e) {
            sink.accept(Entry.failed(where, Bytes.why(e)));
        }
    }

    /// Gives the entries of a stream that may have no name.
    void read(InputStream stream, String name, PageContext context, Consumer<Entry> sink)
            throws IOException {
        read(Opened.of(stream, name), SEALED, context, sink);
    }

    private static boolean isOnDisk(Path file) {
        return file.getFileSystem() == FileSystems.getDefault();
    }

    private Zip zip(Path file) {
        return (where, sink) -> new ZipSource(this, limits).read(file, where, sink);
    }

    private void read(Opened opened, Zip zip, PageContext context, Consumer<Entry> sink)
            throws IOException {
        Where where = context.where();
        AtomicBoolean isEmpty = new AtomicBoolean(true);
        Consumer<Entry> counting =
                entry -> {
                    isEmpty.set(false);
                    sink.accept(entry);
                };
        switch (opened.kind()) {
            case HTML -> page(opened, context, counting, this::saved);
            case TEXT -> page(opened, context, counting, pages::text);
            case JSON -> JsonSource.whole(opened.plain(), where, limits, counting);
            case JSON_LINES -> JsonSource.lines(opened.plain(), where, limits, counting);
            case WARC -> new WarcSource(pages, limits).read(opened.raw(), where, counting);
            case FEED -> new FeedSource(pages, limits).read(opened.plain(), where, counting);
            case LETTER -> new LetterSource(pages, limits).read(opened.plain(), context, counting);
            case MAILBOX -> letters(where, counting).read(opened.plain());
            case PDF -> new PdfSource(pages, limits).read(opened.plain(), context, counting);
            case ZIP -> zip.read(where, counting);
            case EMPTY -> counting.accept(Entry.failed(where, "the file is empty"));
            case OPML -> counting.accept(unread(where, "a list of feeds, for parallax watch"));
            case SITEMAP -> counting.accept(unread(where, "a sitemap, for parallax fetch"));
            case UNKNOWN -> counting.accept(unread(where, "not a kind of file that is read"));
        }
        if (isEmpty.get()) {
            sink.accept(unread(where, "no article in it"));
        }
    }

    private Reading saved(byte[] bytes, PageContext context) {
        return pages.html(bytes, SavedPage.apply(bytes, context));
    }

    private MailboxSource letters(Where where, Consumer<Entry> sink) {
        return new MailboxSource(new LetterSource(pages, limits), limits, where, sink);
    }

    private static Entry unread(Where where, String why) {
        return Entry.unsupported(where, why);
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
