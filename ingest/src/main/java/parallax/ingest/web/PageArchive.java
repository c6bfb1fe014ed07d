package parallax.ingest.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Web archives (WARC 1.0, ISO 28500) that answers are appended to, one compressed member each, on
/// the disk before anything else is done with them.
///
/// A file that is being written is called `NAME.warc.gz.open` and loses the `.open` when it is
/// closed, or full.
final class PageArchive implements AutoCloseable {

    /// Where an answer was put.
    ///
    /// @param file the file's name once it is closed
    /// @param start offset of the record in bytes
    /// @param end offset after it
    record Place(String file, long start, long end) {

        @Override
        public String toString() {
            return file + "#" + start;
        }
    }

    static final String OPEN = ".open";

    private static final long FULL = 1L << 30;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'parallax-'yyyyMMdd'T'HHmmssSSS'Z.warc.gz'")
                    .withZone(ZoneOffset.UTC);

    /// Headers that speak of the way the body was sent, which is not how it is kept.
    private static final Set<String> OF_TRANSFER =
            Set.of("transfer-encoding", "content-length", "content-type", "connection");

    private record Current(Path file, String name, FileChannel channel, WarcWriter writer) {}

    private final Path folder;
    private final String userAgent;
    private final Clock clock;
    private Optional<Current> current = Optional.empty();

    PageArchive(Path folder, String userAgent, Clock clock) {
        this.folder = folder;
        this.userAgent = userAgent;
        this.clock = clock;
    }

    /// Makes good after a kill: cuts off what was not yet known to be whole and closes the file.
    ///
    /// @param wholeUntil how far the file is known to be whole, in bytes
    static void recover(Path open, long wholeUntil) throws IOException {
        if (wholeUntil == 0) {
            Files.delete(open);
            return;
        }
        try (FileChannel channel = FileChannel.open(open, StandardOpenOption.WRITE)) {
            channel.truncate(wholeUntil);
        }
        String name = open.getFileName().toString();
        Files.move(open, open.resolveSibling(name.substring(0, name.length() - OPEN.length())));
    }

    /// Writes an answer and forces it to the disk.
    Place save(Answer answer) {
        try {
            Current file = current.isPresent() ? current.get() : create();
            long start = file.writer().position();
            file.writer().write(record(answer));
            file.channel().force(false);
            long end = file.writer().position();
            if (end > FULL) {
                close();
            }
            return new Place(file.name(), start, end);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    private Current create() throws IOException {
        String name = NAME.format(clock.instant());
        Path file = folder.resolve(name + OPEN);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
        writer.write(
                new Warcinfo.Builder()
                        .date(clock.instant())
                        .filename(name)
                        .fields(
                                Map.of(
                                        "software", List.of("Parallax"),
                                        "http-header-user-agent", List.of(userAgent),
                                        "robots", List.of("obey"),
                                        "format", List.of("WARC File Format 1.0")))
                        .build());
        current = Optional.of(new Current(file, name, channel, writer));
        return current.get();
    }

    private static WarcResponse record(Answer answer) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(answer.status(), "");
        answer.headers().stream()
                .filter(h -> !OF_TRANSFER.contains(h.getKey().toLowerCase(Locale.ROOT)))
                .forEach(h -> http.addHeader(h.getKey(), h.getValue()));
        String type = answer.header("Content-Type");
        http.body(
                MediaType.parseLeniently(type.isEmpty() ? "application/octet-stream" : type),
                answer.body());
        URI url = answer.url();
        return new WarcResponse.Builder(url).date(answer.at()).body(http.build()).build();
    }

    /// Closes the file that is being written, if any.
    @Override
    public void close() {
        if (current.isEmpty()) {
            return;
        }
        Current file = current.get();
        current = Optional.empty();
        try {
            file.writer().close();
            Files.move(file.file(), folder.resolve(file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
