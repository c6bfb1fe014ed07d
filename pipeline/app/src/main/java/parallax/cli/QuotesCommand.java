package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import parallax.index.Store;
import parallax.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parallax quotes`: who is quoted, by whom, how and in which words.
@Command(
        name = "quotes",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Counts what is said in a store by outlet or by source: how often, in how many words,"
                    + " how much of it word for word, how high up in the article, how much from"
                    + " unnamed sources, and with which verbs. With --by word, the words that"
                    + " outlets choose for the same speaker or the same act, where they differ.",
            "",
            "Columns: articles that quote, named sources (or outlets) met, things said, words"
                    + " reported, share with quoted words, place in the article (100%% at the top,"
                    + " 0%% at the end), share from unnamed sources, verbs from the most frequent"
                    + " on. What people only think, want or do is not counted as said; --json has"
                    + " it as \"thoughts\", and marks that quote nobody as \"scare\"."
        },
        footer = {
            "",
            "Examples:",
            "  parallax quotes --by outlet",
            "  parallax quotes --by source --limit 20 --json",
            "  parallax quotes --by word"
        })
final class QuotesCommand implements Callable<Integer> {

    /// What the rows are.
    enum Rows {
        outlet,
        source,
        word
    }

    @Spec private CommandSpec spec;

    @Mixin private StoreOption store;

    @Option(
            names = "--by",
            paramLabel = "outlet|source|word",
            description =
                    "One row an outlet, a source or a choice of words (default: ${DEFAULT-VALUE}).",
            defaultValue = "outlet")
    private Rows by;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many rows, the most quoted first (default: all).",
            defaultValue = "2147483647")
    private int limit;

    @Option(names = "--json", description = "One JSON line a row.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store open = Store.openReadOnly(store.folder())) {
            if (by == Rows.word) {
                words(open, out);
            } else {
                table(open, out);
            }
            out.flush();
            return 0;
        }
    }

    private void words(Store open, PrintWriter out) {
        WordChoice choice = new WordChoice();
        open.documents().forEach(choice::add);
        choice.add(open.comparison());
        choice.rows().stream()
                .limit(limit)
                .forEach(row -> out.println(json ? Json.line(row.json()) : row.text()));
    }

    private void table(Store open, PrintWriter out) {
        QuoteTable table = new QuoteTable(by == Rows.source);
        open.documents().forEach(table::add);
        if (!json) {
            out.printf(
                    "%-32s %8s %7s %6s %7s %7s %5s %8s  %s%n",
                    by,
                    "articles",
                    others(),
                    "quotes",
                    "words",
                    "direct",
                    "high",
                    "unnamed",
                    "verbs");
        }
        table.rows().limit(limit).forEach(row -> print(out, row));
    }

    /// What a row's other end is called: an outlet has sources, a source has outlets.
    private String others() {
        return by == Rows.source ? "outlets" : "sources";
    }

    private void print(PrintWriter out, QuoteTable.Row row) {
        if (json) {
            ObjectNode line = Json.object().put(by.name(), row.name());
            line.put("articles", row.articles()).put(others(), row.others());
            line.put("quotes", row.quotes()).put("words", row.words());
            line.put("direct", row.direct()).put("height", row.height());
            line.put("unnamed", row.unnamed());
            line.put("thoughts", row.thoughts()).put("scare", row.scares());
            ObjectNode verbs = line.putObject("verbs");
            row.verbs().forEach(verbs::put);
            out.println(Json.line(line));
            return;
        }
        String verbs = String.join(", ", row.verbs().keySet().stream().limit(5).toList());
        String name = row.name().length() > 32 ? row.name().substring(0, 31) + "…" : row.name();
        out.printf(
                "%-32s %8d %7d %6d %7d %6.0f%% %4.0f%% %7.0f%%  %s%n",
                name,
                row.articles(),
                row.others(),
                row.quotes(),
                row.words(),
                100 * row.direct(),
                100 * row.height(),
                100 * row.unnamed(),
                verbs);
    }
}
