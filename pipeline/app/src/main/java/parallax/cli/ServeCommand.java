package parallax.cli;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.index.search.Searcher;
import parallax.json.Json;
import parallax.run.LazyEmbedder;
import parallax.web.Settings;
import parallax.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax serve`: the pages and the API over a store.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Serves a store to the browser: search, stories, claims, people, outlets, articles.",
            "Only this machine can reach it unless --host says otherwise; there is no password."
        },
        footer = {
            "",
            "Example:",
            "  parallax serve --store my-store   (then open http://127.0.0.1:8080)"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Spec private CommandSpec spec;

    @Mixin private StoreOption store;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port, ${DEFAULT-VALUE} by default; 0 for any free one.",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            description = "Address to listen on, ${DEFAULT-VALUE} by default.",
            defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--json", description = "Print the address as JSON on standard output, too.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw wrong("--port is 0 to " + LAST_PORT);
        }
        try (Store open = Store.openReadOnly(store.folder());
                LazyEmbedder embedder = new LazyEmbedder(OnnxEmbedder::load);
                WebServer server = start(open, Searcher.of(open, embedder))) {
            tell(server.address());
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private WebServer start(Store open, Searcher searcher) {
        try {
            return WebServer.start(open, searcher, new Settings(host, port));
        } catch (UncheckedIOException taken) {
            throw wrong("cannot listen on " + taken.getMessage());
        }
    }

    private void tell(String address) {
        if (json) {
            spec.commandLine().getOut().println(Json.line(Json.object().put("address", address)));
        }
        spec.commandLine().getErr().println(address);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
