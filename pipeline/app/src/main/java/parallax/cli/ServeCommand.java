package parallax.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.index.search.Searcher;
import parallax.run.LazyEmbedder;
import parallax.web.Settings;
import parallax.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Override
    public Integer call() throws InterruptedException {
        try (Store open = Store.openReadOnly(store.folder());
                LazyEmbedder embedder = new LazyEmbedder(OnnxEmbedder::load);
                WebServer server =
                        WebServer.start(
                                open, Searcher.of(open, embedder), new Settings(host, port))) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(server.address());
            err.flush();
            new CountDownLatch(1).await();
            return 0;
        }
    }
}
