package parallax.ingest.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Fetches pages politely into web archives.
///
/// One request at a time; a pause between two requests to one host; robots.txt obeyed; a page asked
/// for again only if it changed; longer pauses for a host that is busy. Every answer is in an
/// archive, on the disk, before anything is done with it; a feed or sitemap among them is followed
/// to its pages. Private addresses are refused, also behind names and redirects.
///
/// The folder holds `warc/`, which every command reads as a folder of articles, and `seen.jsonl`,
/// the checkpoint. One process at a time may have it open.
public final class Fetcher implements AutoCloseable {

    private final Tools tools;
    private final Path pages;

    private Fetcher(Tools tools, Path pages) {
        this.tools = tools;
        this.pages = pages;
    }

    /// Opens a folder of fetched pages, made when it is not there. Throws [UncheckedIOException]
    /// when it cannot be used, or is by another process.
    public static Fetcher open(Path folder, FetchSettings settings) {
        return open(folder, settings, GuardedNames.of(settings.allowPrivate()), Clock.systemUTC());
    }

    static Fetcher open(Path folder, FetchSettings settings, GuardedNames names, Clock clock) {
        Path pages = folder.resolve("warc");
        try {
            Files.createDirectories(pages);
            Journal journal = Journal.open(folder.resolve("seen.jsonl"));
            recover(pages, journal);
            return new Fetcher(Tools.of(pages, settings, names, clock, journal), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
        }
    }

    private static void recover(Path pages, Journal journal) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(pages)) {
            left = files.filter(f -> f.toString().endsWith(PageArchive.OPEN)).toList();
        }
        for (Path open : left) {
            String name = open.getFileName().toString().replace(PageArchive.OPEN, "");
            PageArchive.recover(open, journal.wholeUntil(name));
        }
    }

    /// The web address in a text; empty when it holds none.
    public static Optional<URI> address(String text) {
        return Links.resolve(text);
    }

    /// The feeds of an OPML list, or the addresses of a text with one a line.
    public static List<URI> feeds(byte[] list) {
        return Links.feeds(list);
    }

    /// The folder of the archives.
    public Path pages() {
        return pages;
    }

    /// Fetches addresses, and the new pages of those that are feeds, sitemaps or lists of feeds.
    ///
    /// @param sink is told, on this thread, what became of each
    public void fetch(List<URI> addresses, Consumer<Visit> sink) {
        new Round(tools, sink).run(addresses);
    }

    /// Fetches the feeds of a list again and again until it is stopped.
    ///
    /// @param interval time from the end of a round to the beginning of the next
    public void watch(List<URI> feeds, Duration interval, Consumer<Visit> sink) {
        while (!tools.stop().isSet()) {
            fetch(feeds, sink);
            tools.stop().waitUntil(tools.clock().instant().plus(interval), tools.clock());
        }
    }

    /// Ends the work of another thread soon and without loss; what was not fetched yet is fetched
    /// the next time.
    public void stop() {
        tools.stop().set();
        tools.requests().cancel();
    }

    /// Closes the archive and the checkpoint.
    @Override
    public void close() {
        tools.close();
    }
}
