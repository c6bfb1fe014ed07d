package parallax.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.SavedSearch;
import parallax.index.Store;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.index.search.ResultsJson;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.json.Json;
import parallax.run.LazyEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
                    + " spel~1, /regex/, field:value, date:[2025-12-01 TO 2025-12-31],"
                    + " date:>=2025-12.",
            "Fields: text title speaker person state agreement organization outlet author date"
                    + " language stance kind story thread."
        },
        footer = {
            "",
            "Examples:",
            "  parallax search '\"security guarantees\" AND person:zelensky'",
            "  parallax search 'speaker:merz NOT stance:denying' --what quotes --json",
            "  parallax search sanctions --by-thread --sort independence --facets",
            "  parallax search --like 'The talks lasted five hours.'",
            "  parallax search sanctions --save mine",
            "  parallax search --saved mine --new-since 2026-01-31"
        })
final class SearchCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The query.")
    private List<String> query = List.of();

    @Mixin private StoreOption store;

    @Mixin private SearchOptions options;

    @Option(
            names = "--like",
            paramLabel = "TEXT-OR-ID",
            description = "Claims like a claim of that id, or like these words.")
    private String like = "";

    @Option(names = "--json", description = "JSON instead of lines for people.")
    private boolean json;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "Keep query and filters under a name.")
    private String save = "";

    @Option(names = "--saved", paramLabel = "NAME", description = "Use a kept query.")
    private String saved = "";

    @Override
    public Integer call() {
        long asked =
                Stream.of(!query.isEmpty(), !saved.isEmpty(), !like.isEmpty())
                        .filter(b -> b)
                        .count();
        if (asked != 1) {
            throw new ParameterException(
                    spec.commandLine(), "Give a query, or --saved NAME, or --like TEXT-OR-ID");
        }
        Search search = options.apply(Search.of(String.join(" ", query)));
        if (!save.isEmpty()) {
            keep(search);
        }
        try (Store open = Store.openReadOnly(store.folder());
                LazyEmbedder embedder = new LazyEmbedder(OnnxEmbedder::load)) {
            Searcher searcher = Searcher.of(open, embedder);
            print(
                    like.isEmpty()
                            ? searcher.search(chosen(open, search))
                            : alike(searcher, search),
                    search);
            return 0;
        }
    }

    private Results alike(Searcher searcher, Search search) {
        List<Hit> hits =
                searcher.claim(like)
                        .map(claim -> searcher.moreLike(claim, search.limit()))
                        .orElseGet(() -> searcher.like(like, search.limit()));
        return new Results(hits.size(), hits, List.of(), Map.of());
    }

    private void print(Results results, Search search) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(ResultsJson.write(results)));
        } else {
            new HitLines(out).print(results, search.byThread() ? "thread" : search.what().kind());
        }
        out.flush();
    }

    private Search chosen(Store open, Search search) {
        if (saved.isEmpty()) {
            return search;
        }
        SavedSearch kept =
                open.searches().stream()
                        .filter(s -> s.name().equals(saved))
                        .findFirst()
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(), "no saved search “" + saved + "”"));
        return options.apply(Search.of(kept)).over(kept.what());
    }

    private void keep(Search search) {
        try (Store open = Store.open(store.folder())) {
            Searcher.of(open).check(search.query(), search.what());
            List<String> filters = search.filters().stream().map(Search.Filter::text).toList();
            open.keep(new SavedSearch(save, search.query(), search.what(), filters));
            open.commit();
        }
    }
}
