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
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;
import parallax.model.Where;

/// The pages of a web archive, one record in memory at a time, so that a file of any size streams.
///
/// Entries are the answers with status 200 that hold HTML or PDF, stored files of these, and texts
/// that were made of pages (the WET files of Common Crawl); their key is the offset of the record
/// in the file, in bytes as stored. Requests, redirects, pictures and the like are no entries. A
/// record that cannot be read is one failed entry, and so is what stands between records and is
/// none: its key is `after-` and the offset of the last whole record, and reading goes on at the
/// next. When a page was fetched is kept as its flag `fetched`.
final class WarcSource {

    private static final int OK = 200;
    private static final MediaType PDF = MediaType.parse("application/pdf");
    private static final MediaType TEXT = MediaType.parse("text/plain");

    private final Pages pages;
    private final Limits limits;

    WarcSource(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /// Reads an archive, compressed record by record or not at all.
    void read(InputStream stored, Where where, Consumer<Entry> sink) {
        try (WarcTape tape = WarcTape.of(stored)) {
            Optional<Break> broken = records(tape, where, sink);
            while (broken.isPresent()) {
                boolean goesOn = tape.resume();
                sink.accept(broken.get().entry(goesOn ? tape.at() : -1));
                broken = goesOn ? records(tape, where, sink) : Optional.empty();
            }
        } catch (IOException e) {
            sink.accept(new Break(where, broken(e)).entry(-1));
        }
    }

    /// A place where an archive holds something else than its next record.
    private record Break(Where where, String why) {

        /// @param next where reading goes on, in bytes; -1 where it does not
        Entry entry(long next) {
            String end = next < 0 ? "; nothing after it is read" : "; read on at byte " + next;
            return Entry.failed(where, why + end);
        }
    }

    /// Reads records up to the end or to what is none.
    private Optional<Break> records(WarcTape tape, Where where, Consumer<Entry> sink) {
        String at = "0";
        try {
            Optional<WarcRecord> record = tape.next();
            while (record.isPresent()) {
                at = String.valueOf(tape.at());
                whole(record.get(), where.entry(at)).ifPresent(sink);
                at = "after-" + at;
                record = tape.next();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Break(where.entry(at), broken(e)));
        }
    }

    private static String broken(IOException e) {
        return switch (e) {
            case EOFException _ -> "cut short: the file ends inside a record";
            case ParsingException _ -> "not a WARC record: " + e.getMessage();
            default -> "broken: " + e.getMessage();
        };
    }

    /// A record that cannot be read is one failed entry, not the end of the file.
    private Optional<Entry> whole(WarcRecord record, Where where) throws IOException {
        try {
            return entry(record, where);
        } catch (Bytes.TooLarge | StoredBody.Undecodable e) {
            return Optional.of(Entry.failed(where, e.getMessage()));
        } catch (ParsingException e) {
            String why = "a record without an HTTP answer: " + e.getMessage();
            return Optional.of(Entry.failed(where, why));
        } catch (IllegalArgumentException | DateTimeException e) {
            String why = "a record with broken headers: " + e.getMessage();
            return Optional.of(Entry.failed(where, why));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<Entry> entry(WarcRecord record, Where where) throws IOException {
        return switch (record) {
            case WarcTargetRecord named when !isNamed(named) ->
                    Optional.of(Entry.failed(where, "a record without address or date"));
            case WarcResponse response when isHttp(response) -> answer(response, where);
            case WarcResource resource -> stored(resource, where);
            case WarcConversion text when text.contentType().base().equals(TEXT) ->
                    stored(text, where);
            default -> Optional.empty();
        };
    }

    private Optional<Entry> answer(WarcResponse response, Where where) throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        if (http.status() != OK || !isRead(type)) {
            return Optional.empty();
        }
        byte[] body = StoredBody.of(http, limits.pageBytes());
        return Optional.of(page(response, body, type, where));
    }

    private Optional<Entry> stored(WarcTargetRecord record, Where where) throws IOException {
        MediaType type = record.contentType();
        if (!isRead(type) && !(record instanceof WarcConversion)) {
            return Optional.empty();
        }
        byte[] body = Bytes.all(record.body().stream(), limits.pageBytes());
        return Optional.of(page(record, body, type, where));
    }

    private Entry page(WarcTargetRecord record, byte[] body, MediaType type, Where where) {
        PageContext context =
                PageContext.of(where)
                        .withUrl(record.target())
                        .withCharset(type.parameters().getOrDefault("charset", ""));
        String fetched = record.date().toString();
        boolean isPdf = type.base().equals(PDF);
        return new Entry(
                where,
                isPdf ? 3L * body.length : body.length,
                () -> dated(read(body, type.base(), context), fetched));
    }

    private Reading read(byte[] body, MediaType type, PageContext context) {
        if (type.equals(PDF)) {
            return new PdfSource(pages, limits).read(body, context);
        }
        return type.equals(TEXT) ? pages.text(body, context) : pages.html(body, context);
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

    private static boolean isRead(MediaType type) {
        MediaType base = type.base();
        return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML) || base.equals(PDF);
    }
}
