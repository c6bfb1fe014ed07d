package parallax.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parallax.ingest.web.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax watch`: the new pages of a list of feeds, again and again.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Fetches the feeds of a list again and again, and the new pages they name, into web"
                    + " archives. A signal ends it without loss; the next start goes on from"
                    + " there."
        },
        footer = {
            "",
            "Example:",
            "  parallax watch feeds.opml --every 30 --to news",
            "  parallax watch feeds.opml --store my-store   (see parallax search --save)"
        })
final class WatchCommand implements Callable<Integer> {

    private static final int LONGEST_PAUSE = 60 * 24 * 365;

    @Parameters(
            paramLabel = "FEEDS",
            description = "An OPML list of feeds, or a text with one address a line.")
    private Path feeds;

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "Time between two rounds. Default: ${DEFAULT-VALUE}.")
    private double minutes;

    @Option(names = "--once", description = "One round only.")
    private boolean once;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "After each round take the new pages into this store and tell which saved"
                            + " searches have something new.")
    private Optional<Path> store = Optional.empty();

    @Mixin private FetchOptions options;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<URI> urls = urls();
        if (!(minutes >= 0) || minutes > LONGEST_PAUSE) {
            throw new ParameterException(
                    spec.commandLine(), "--every is 0 to " + LONGEST_PAUSE + " minutes");
        }
        Duration pause = Duration.ofSeconds(Math.max(1, Math.round(60 * minutes)));
        return store.isPresent() ? watch(urls, pause, store.get()) : watch(urls, pause);
    }

    /// Each round closes its archive, so that the run after it finds it whole.
    private int watch(List<URI> urls, Duration pause, Path folder) {
        Path pages = options.folder().resolve("warc");
        AfterRound after = new AfterRound(folder, pages, spec.commandLine().getErr());
        int code;
        do {
            code = new FetchWork(options).run((fetcher, sink) -> fetcher.fetch(urls, sink));
            code = after.settle() ? code : 1;
        } while (!once && waited(pause));
        return code;
    }

    private static boolean waited(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int watch(List<URI> urls, Duration pause) {
        return new FetchWork(options)
                .run((fetcher, sink) -> {
                    if (once) {
                        fetcher.fetch(urls, sink);
                    } else {
                        fetcher.watch(urls, pause, sink);
                    }
                });
    }

    private List<URI> urls() {
        List<URI> urls;
        try {
            urls = Fetcher.feeds(Files.readAllBytes(feeds));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read " + feeds, e);
        }
        if (urls.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), feeds + " names no http or https address");
        }
        return urls;
    }
}
