package parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.index.Store;
import parallax.index.What;
import parallax.index.search.Results;
import parallax.index.search.ResultsJson;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax search`: claims, quotes or articles that match a query.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Finds claims, quotes or articles in a store.",
            "",
            "Words are joined by AND; OR, NOT, ( ), \"exact words\", \"near words\"~5, begin*,"
                    + " spel~1, /regex/, field:value, date:[2025-12-01 TO 2025-12-31].",
            "Fields: text title speaker person state agreement organization outlet author date"
                    + " language stance kind story thread."
        },
        footer = {
            "",
            "Examples:",
            "  parallax search '\"security guarantees\" AND person:zelensky'",
            "  parallax search 'speaker:merz NOT stance:denying' --what quotes --json"
        })
final class SearchCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The query.")
    private List<String> query;

    @Mixin private StoreOption store;

    @Option(
            names = "--what",
            paramLabel = "KIND",
            description = "claims (default), quotes or articles.")
    private What what = What.CLAIMS;

    @Option(names = "--limit", paramLabel = "N", description = "Hits to show, 20 by default.")
    private int limit = 20;

    @Option(names = "--json", description = "JSON instead of lines for people.")
    private boolean json;

    @Override
    public Integer call() {
        Search search = Search.of(String.join(" ", query)).over(what).page(0, limit);
        try (Store open = Store.openReadOnly(store.folder())) {
            Results results = Searcher.of(open).search(search);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.line(ResultsJson.write(results)));
            } else {
                new HitLines(out).print(results, what.word());
            }
            out.flush();
            return 0;
        }
    }
}
