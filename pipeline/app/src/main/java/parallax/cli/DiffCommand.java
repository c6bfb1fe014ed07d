package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parallax.compare.trace.Difference;
import parallax.compare.trace.StoreDiff;
import parallax.index.Store;
import parallax.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax diff`: what two crawls hold differently.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells which articles and claims are present in one store and absent in another, and"
                    + " which claims are worded differently.",
            "It says no more than that: not when, not why."
        },
        footer = {"", "Example:", "  parallax diff store-march store-september --json"})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STORE-A", description = "The first store's folder.")
    private Path first;

    @Parameters(index = "1", paramLabel = "STORE-B", description = "The second store's folder.")
    private Path second;

    @Option(names = "--json", description = "One JSON line a difference.")
    private boolean json;

    @Override
    public Integer call() {
        try (Store a = Store.openReadOnly(first);
                Store b = Store.openReadOnly(second)) {
            List<Difference> differences = StoreDiff.between(a, b);
            if (json) {
                try (LineOut out = new LineOut(System.out)) {
                    differences.forEach(d -> out.write(json(d)));
                }
            } else {
                try (PrintWriter out = Plain.standardOutput()) {
                    print(differences, out);
                }
            }
            return 0;
        }
    }

    private static void print(List<Difference> differences, PrintWriter out) {
        String article = "";
        for (Difference d : differences) {
            if (!d.article().equals(article)) {
                article = d.article();
                out.println(article + (d.outlet().isEmpty() ? "" : " (" + d.outlet() + ")"));
            }
            out.println("  " + d.kind().words());
            if (!d.before().isEmpty()) {
                out.println("    A: " + d.before().replace('\n', ' '));
            }
            if (!d.after().isEmpty()) {
                out.println("    B: " + d.after().replace('\n', ' '));
            }
            if (!d.diff().isEmpty()) {
                out.println("    " + String.join("; ", d.diff()));
            }
        }
        if (differences.isEmpty()) {
            out.println("no difference");
        }
    }

    private static ObjectNode json(Difference d) {
        ObjectNode node = Json.object();
        node.put("kind", d.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("article", d.article()).put("outlet", d.outlet());
        node.put("before", d.before()).put("after", d.after());
        node.set("diff", Json.strings(d.diff()));
        return node;
    }
}
