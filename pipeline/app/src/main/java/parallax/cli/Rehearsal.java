package parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.index.search.Searcher;
import parallax.run.LazyEmbedder;
import parallax.web.Settings;
import parallax.web.WebServer;

/// What people do most, once, in one JVM: from what it loads, the launcher makes the cache that
/// lets every later command start quickly. `java parallax.cli.Rehearsal ARTICLES STORE`.
final class Rehearsal {

    private Rehearsal() {}

    /// Runs; see the class. Ends the JVM with the exit code of the first command that fails, 0 when
    /// none does.
    public static void main(String[] args) throws IOException {
        Parallax.quiet();
        String store = args[1];
        List<List<String>> commands =
                List.of(
                        List.of("run", args[0], "--store", store),
                        List.of("search", "talks people", "--store", store),
                        List.of("search", "\"talks\" AND date:2025", "--json", "--store", store),
                        List.of("entities", "--store", store),
                        List.of("quotes", "--by", "outlet", "--store", store));
        for (List<String> command : commands) {
            int code = Parallax.commandLine().execute(command.toArray(String[]::new));
            if (code != 0) {
                System.exit(code);
            }
        }
        browse(Path.of(store));
        System.exit(0);
    }

    private static void browse(Path folder) throws IOException {
        try (Store store = Store.openReadOnly(folder);
                LazyEmbedder embedder = new LazyEmbedder(OnnxEmbedder::load);
                WebServer server =
                        WebServer.start(
                                store,
                                Searcher.of(store, embedder),
                                new Settings("127.0.0.1", 0))) {
            for (String page : List.of("", "?q=talks", "stories")) {
                URI address = URI.create(server.address()).resolve("/" + page);
                try (InputStream answer = address.toURL().openStream()) {
                    answer.readAllBytes();
                }
            }
        }
    }
}
