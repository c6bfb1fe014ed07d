package parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.compare.report.Names;
import parallax.compare.report.Pack;
import parallax.index.Store;
import parallax.model.Comparison;
import parallax.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parallax pack`: the evidence of one story in one ZIP.
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes one ZIP with the report of a story, its tables, JSON-LD, clean texts and the"
                    + " hash of every file: all another editor needs to check it.",
            "The same story gives the same bytes."
        },
        footer = {"", "Example:", "  parallax pack story-bb7a1b223b58 --out berlin.zip"})
final class PackCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "STORY", description = "Id of the story, or its beginning.")
    private String id;

    @Mixin private StoreOption store;

    @Option(names = "--out", paramLabel = "FILE", description = "The ZIP (default: STORY.zip).")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try (Store open = Store.openReadOnly(store.folder())) {
            Comparison comparison = open.comparison();
            Story story = story(comparison.stories());
            Path file = out.toString().isEmpty() ? Path.of(Names.file(story.id()) + ".zip") : out;
            try (OutputStream zip = Files.newOutputStream(file)) {
                Pack.write(open, comparison, story, zip);
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
            spec.commandLine().getErr().println(file);
            return 0;
        }
    }

    private Story story(List<Story> all) {
        List<Story> found = all.stream().filter(s -> s.id().startsWith(id)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        String why = found.isEmpty() ? "no such story" : found.size() + " stories begin so";
        throw new ParameterException(
                spec.commandLine(), id + ": " + why + "; parallax export stories lists them");
    }
}
