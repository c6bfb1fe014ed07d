package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.index.Store;
import parallax.run.Batch;
import parallax.run.Outcome;
import parallax.run.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax run`: from inputs to a store with its report.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads, annotates, indexes and compares articles and writes the report.",
            "Running it again does only what changed; killed at any moment, it goes on where it"
                    + " stopped. Articles no longer among the inputs leave the store, unless a PATH"
                    + " is not there or no article is found at all.",
            "Decisions of the user in decisions.tsv of the store are done again; lines that no"
                    + " longer fit are listed."
        },
        footer = {
            "",
            "Examples:",
            "  parallax run fixtures --store my-store",
            "  parallax run more-pages --store my-store --keep"
        })
final class RunCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, a folder, or - for standard input.")
    private List<Path> paths;

    @Mixin private StoreOption store;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles annotated at once; all processors by default.")
    private int threads = Batch.Settings.USUAL.threads();

    @Option(names = "--keep", description = "Keep articles of earlier runs.")
    private boolean keep;

    @Option(names = "--no-vectors", description = "Leave out vectors for search by meaning.")
    private boolean noVectors;

    @Override
    public Integer call() {
        Batch.Settings settings =
                Batch.Settings.USUAL
                        .withThreads(Math.max(1, threads))
                        .withKeep(keep)
                        .withVectors(!noVectors);
        PrintWriter err = spec.commandLine().getErr();
        long start = Instant.now().getEpochSecond();
        try (Store open = Store.open(store.folder());
                RunProgress progress = RunProgress.on(err, paths)) {
            Outcome outcome = new Batch(open, Stages.usual(), settings, progress).run(paths);
            progress.finish();
            Findings.print(err, outcome);
            AlertLines.print(err, open, start);
            return outcome.isWhole() ? 0 : 1;
        }
    }
}
