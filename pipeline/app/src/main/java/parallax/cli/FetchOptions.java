package parallax.cli;

import java.nio.file.Path;
import java.time.Duration;
import parallax.ingest.web.FetchSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What `fetch` and `watch` have in common.
final class FetchOptions {

    private static final int LONGEST_DELAY = 3600;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "parallax-pages",
            description =
                    "Where to keep what is fetched: web archives in DIR/warc, which every command"
                            + " reads, and the checkpoint. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "200",
            description = "Most new pages from one feed or sitemap. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "2",
            description = "Least time between requests to one host. Default: ${DEFAULT-VALUE}.")
    private double delay;

    @Option(
            names = "--contact",
            paramLabel = "WHOM",
            description = "An address or page to put into the User-Agent.")
    private String contact;

    @Option(
            names = "--allow-private",
            description = "Fetch from private and loopback addresses, too.")
    private boolean allowPrivate;

    @Option(names = "--json", description = "Print JSON lines.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Path folder() {
        return folder;
    }

    boolean json() {
        return json;
    }

    /// Throws [ParameterException] for a time or a number below 0.
    FetchSettings settings() {
        if (limit < 0 || !(delay >= 0) || delay > LONGEST_DELAY) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--limit is 0 or more, --delay 0 to " + LONGEST_DELAY + " seconds");
        }
        FetchSettings settings =
                FetchSettings.USUAL
                        .withLinksPerList(limit)
                        .withDelay(Duration.ofMillis(Math.round(1000 * delay)))
                        .withAllowPrivate(allowPrivate);
        return contact == null ? settings : settings.withContact(contact);
    }
}
