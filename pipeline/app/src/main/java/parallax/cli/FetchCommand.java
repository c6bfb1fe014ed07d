package parallax.cli;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.ingest.web.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            "Example:",
            "  parallax fetch https://example.org/feed.xml https://example.org/news/1",
            "  parallax run parallax-pages/warc"
        })
final class FetchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "URL", description = "A page, feed or sitemap.")
    private List<String> addresses;

    @Mixin private FetchOptions options;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<URI> urls = addresses.stream().map(this::url).toList();
        return new FetchWork(options).run((fetcher, sink) -> fetcher.fetch(urls, sink));
    }

    private URI url(String address) {
        return Fetcher.address(address)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(), "not an http or https address: " + address));
    }
}
