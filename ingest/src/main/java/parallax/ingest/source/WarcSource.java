package parallax.ingest.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;
import parallax.model.Where;

/// The pages of a web archive, one record in memory at a time, so that a file of any size streams.
///
/// Entries are the answers with status 200 that hold HTML, and stored HTML files; their key is the
/// offset of the record in the file, in bytes as stored. Requests, redirects, pictures and the like
/// are no entries. A record that cannot be read is one failed entry; a file that is cut short gives
/// its whole records and one failed entry, whose key is `after-` and the offset of the last whole
/// one where the break lies between records. When a page was fetched is kept as its flag `fetched`.
final class WarcSource {

    private static final int OK = 200;

    private final Pages pages;
    private final Limits limits;

    WarcSource(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /// Reads an archive, compressed record by record or not at all.
    void read(InputStream stored, Where where, Consumer<Entry> sink) {
        String at = "0";
        try (WarcReader reader = new WarcReader(stored)) {
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent()) {
                at = String.valueOf(reader.position());
                whole(record.get(), where.entry(at), sink);
                at = "after-" + at;
                record = reader.next();
            }
        } catch (EOFException e) {
            sink.accept(ended(where, at, "cut short: the file ends inside a record"));
        } catch (ParsingException e) {
            sink.accept(ended(where, at, "not a WARC record: " + e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            sink.accept(ended(where, at, "broken: " + e.getMessage()));
        }
    }

    /// A record that cannot be read is one failed entry, not the end of the file.
    private void whole(WarcRecord record, Where where, Consumer<Entry> sink) throws IOException {
        try {
            entry(record, where, sink);
        } catch (Bytes.TooLarge | StoredBody.Undecodable e) {
            sink.accept(Entry.failed(where, e.getMessage()));
        } catch (ParsingException e) {
            sink.accept(Entry.failed(where, "a record without an HTTP answer: " + e.getMessage()));
        } catch (IllegalArgumentException | DateTimeException e) {
            sink.accept(Entry.failed(where, "a record with broken headers: " + e.getMessage()));
        }
    }

    private static Entry ended(Where where, String at, String why) {
        return Entry.failed(where.entry(at), why + "; nothing after it is read");
    }

    private void entry(WarcRecord record, Where where, Consumer<Entry> sink) throws IOException {
        switch (record) {
            case WarcTargetRecord named when !isNamed(named) ->
                    sink.accept(Entry.failed(where, "a record without address or date"));
            case WarcResponse response when isHttp(response) -> {
                HttpResponse http = response.http();
                if (http.status() == OK && isHtml(http.contentType())) {
                    byte[] body = StoredBody.of(http, limits.pageBytes());
                    page(response, body, http.contentType(), where, sink);
                }
            }
            case WarcResource resource when isHtml(resource.contentType()) -> {
                byte[] body = Bytes.all(resource.body().stream(), limits.pageBytes());
                page(resource, body, resource.contentType(), where, sink);
            }
            default -> {}
        }
    }

    private void page(
            WarcCaptureRecord record,
            byte[] body,
            MediaType type,
            Where where,
            Consumer<Entry> sink) {
        PageContext context =
                PageContext.of(where)
                        .withUrl(record.target())
                        .withCharset(type.parameters().getOrDefault("charset", ""));
        String fetched = record.date().toString();
        sink.accept(new Entry(where, body.length, () -> dated(pages.html(body, context), fetched)));
    }

    private static Reading dated(Reading reading, String fetched) {
        return switch (reading) {
            case Reading.Kept(var article) ->
                    new Reading.Kept(article.withFlag("fetched", fetched));
            case Reading.Dropped(var article, var why) ->
                    new Reading.Dropped(article.withFlag("fetched", fetched), why);
            case Reading.Duplicate _, Reading.Unsupported _, Reading.Failed _ -> reading;
        };
    }

    private static boolean isNamed(WarcTargetRecord record) {
        return record.headers().first("WARC-Target-URI").isPresent()
                && record.headers().first("WARC-Date").isPresent();
    }

    private static boolean isHttp(WarcResponse response) {
        String target = response.target().toLowerCase(Locale.ROOT);
        return target.startsWith("http:") || target.startsWith("https:");
    }

    private static boolean isHtml(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
    }
}
