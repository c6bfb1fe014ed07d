package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import parallax.index.SavedSearch;
import parallax.index.Store;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parallax saved`: the saved searches and how much each finds.
@Command(
        name = "saved",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the saved searches of a store, or deletes one.",
        footer = {
            "",
            "Examples:",
            "  parallax search sanctions --save mine",
            "  parallax saved --new-since 2026-01-31",
            "  parallax saved --delete mine"
        })
final class SavedCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private StoreOption store;

    @Mixin private SearchOptions options;

    @Option(names = "--json", description = "JSON lines instead of lines for people.")
    private boolean json;

    @Option(names = "--delete", paramLabel = "NAME", description = "Delete this one.")
    private String delete = "";

    @Override
    public Integer call() {
        return delete.isEmpty() ? list() : delete();
    }

    private int list() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store open = Store.openReadOnly(store.folder())) {
            Searcher searcher = Searcher.of(open);
            for (SavedSearch saved : open.searches()) {
                Search search = options.apply(Search.of(saved)).over(saved.what());
                long total = searcher.search(search.page(0, 0)).total();
                ObjectNode line = Json.object().put("name", saved.name());
                line.put("what", saved.what().word()).put("query", saved.query());
                out.println(
                        json
                                ? Json.line(line.put("total", total))
                                : saved.name()
                                        + ": "
                                        + total
                                        + " "
                                        + saved.what().word()
                                        + " for "
                                        + saved.query());
            }
        }
        out.flush();
        return 0;
    }

    private int delete() {
        try (Store open = Store.open(store.folder())) {
            if (!open.forget(delete)) {
                throw new ParameterException(
                        spec.commandLine(), "no saved search “" + delete + "”");
            }
            open.commit();
            return 0;
        }
    }
}
