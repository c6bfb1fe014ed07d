package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.index.What;
import parallax.index.export.Csv;
import parallax.index.search.BadQuery;
import parallax.index.search.ResultsJson;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.json.Json;
import parallax.run.LazyEmbedder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax batch`: many queries from a table, one result line each.
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs the queries of a CSV file and writes one JSON line for each, in order, to"
                    + " standard output.",
            "The file's header names its columns: query, and if you like name and what"
                    + " (claims, quotes, articles). A bad query gets its faults on its line and"
                    + " stops nothing; all bad ones are listed at the end, with exit code 2."
        },
        footer = {
            "",
            "Example:",
            "  parallax batch queries.csv --store my-store --limit 100 > results.jsonl"
        })
final class BatchCommand implements Callable<Integer> {

    private static final int SOME_BAD = 2;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "QUERIES.csv", description = "A table of queries, in UTF-8.")
    private Path file;

    @Mixin private StoreOption store;

    @Mixin private SearchOptions options;

    private int bad;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), file + ": no such file");
        }
        List<List<String>> rows = Csv.parse(text());
        List<String> columns =
                rows.isEmpty()
                        ? List.of()
                        : rows.getFirst().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        if (!columns.contains("query")) {
            throw new ParameterException(
                    spec.commandLine(), file + ":1: the header has no column “query”");
        }
        try (Store open = Store.openReadOnly(store.folder());
                LazyEmbedder embedder = new LazyEmbedder(OnnxEmbedder::load);
                LineOut out = new LineOut(System.out)) {
            Searcher searcher = Searcher.of(open, embedder);
            for (int i = 1; i < rows.size(); i++) {
                out.write(answer(searcher, columns, rows.get(i), i));
            }
        }
        return bad == 0 ? 0 : SOME_BAD;
    }

    private ObjectNode answer(
            Searcher searcher, List<String> columns, List<String> row, int number) {
        String query = cell(columns, row, "query");
        String name = cell(columns, row, "name");
        ObjectNode line = Json.object().put("row", number).put("name", name).put("query", query);
        try {
            Search search = options.apply(Search.of(query));
            String what = cell(columns, row, "what").toUpperCase(Locale.ROOT);
            Search asked = what.isEmpty() ? search : search.over(What.valueOf(what));
            return line.setAll(ResultsJson.write(searcher.search(asked)));
        } catch (BadQuery fault) {
            tell(number, name, fault.getMessage());
            return line.setAll(ResultsJson.write(fault));
        } catch (IllegalArgumentException unknownWhat) {
            tell(number, name, "“what” is claims, quotes or articles");
            return line.put("error", "“what” is claims, quotes or articles");
        }
    }

    private void tell(int number, String name, String message) {
        bad++;
        PrintWriter err = spec.commandLine().getErr();
        err.println(file + ": query " + number + (name.isEmpty() ? "" : " (" + name + ")") + ":");
        err.println(message);
        err.flush();
    }

    private static String cell(List<String> columns, List<String> row, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }

    private String text() throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            String why = file + ": not in UTF-8; save it as “CSV UTF-8”";
            throw new ParameterException(spec.commandLine(), why, e);
        }
    }
}
