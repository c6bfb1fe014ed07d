package parallax.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
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

/// `parallax fetch`: pages, and the pages of feeds and sitemaps, into web archives.
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Fetches pages, politely, into web archives: robots.txt obeyed, one request at a time,"
                    + " nothing asked for twice that has not changed. The address of a feed, a"
                    + " sitemap or a list of feeds fetches the new pages it names."
        },
        footer = {
            "",
            "Examples:",
            "  parallax fetch https://example.org/feed.xml https://example.org/news/1",
            "  parallax run parallax-pages/warc",
            "  parallax fetch https://example.org/feed.xml --store my-store"
        })
final class FetchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "URL", description = "A page, feed or sitemap.")
    private List<String> addresses;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Then take the pages into this store, and tell which saved searches have"
                            + " something new.")
    private Optional<Path> store = Optional.empty();

    @Mixin private FetchOptions options;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<URI> urls = addresses.stream().map(this::url).toList();
        int code = new FetchWork(options).run((fetcher, sink) -> fetcher.fetch(urls, sink));
        Path pages = options.folder().resolve("warc");
        PrintWriter err = spec.commandLine().getErr();
        boolean isSettled =
                store.map(folder -> new AfterRound(folder, pages, err).settle()).orElse(true);
        return isSettled ? code : 1;
    }

    private URI url(String address) {
        return Fetcher.address(address)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(), "not an http or https address: " + address));
    }
}
