package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.compare.report.view.Words;
import parallax.index.Store;
import parallax.json.Json;
import parallax.run.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parallax verify`: whether a store is whole.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks a store: the index's own checksums, every offset against its text, hashes,"
                    + " counts, links between stories, threads and articles, the schema's version,"
                    + " and the files beside the index.",
            "Says what is wrong, one line each; exit code 3 when anything is."
        },
        footer = {"", "Example:", "  parallax verify --store my-store"})
final class VerifyCommand implements Callable<Integer> {

    private static final int WRONG = 3;

    @Spec private CommandSpec spec;

    @Mixin private StoreOption store;

    @Option(names = "--json", description = "JSON instead of lines for people.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Store open = Store.openReadOnly(store.folder())) {
            Verification verification = Verification.of(open);
            List<String> faults = verification.faults();
            if (json) {
                ObjectNode line = Json.object().put("whole", faults.isEmpty());
                verification.counts().forEach(line::put);
                line.set("faults", Json.strings(faults));
                out.println(Json.line(line));
            } else {
                faults.forEach(out::println);
                verification.counts().forEach((what, n) -> out.println(Words.count(n, one(what))));
                out.println(
                        faults.isEmpty()
                                ? "The store is whole."
                                : Words.count(faults.size(), "fault"));
            }
            out.flush();
            return faults.isEmpty() ? 0 : WRONG;
        }
    }

    /// The word for one of the things.
    private static String one(String things) {
        return things.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }
}
