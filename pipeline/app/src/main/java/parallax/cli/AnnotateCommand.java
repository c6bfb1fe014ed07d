package parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.annotate.NewsAnnotator;
import parallax.ingest.Ingest;
import parallax.run.NameVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax annotate`: the articles of the inputs with their layers, one JSON line each.
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads articles as `extract` does and adds sentences, mentions, entities, quotes and"
                    + " claims to each line."
        },
        footer = {
            "",
            "Example:",
            "  parallax annotate saved-pages > annotated.jsonl",
            "  parallax annotate articles.jsonl --threads 1"
        })
final class AnnotateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, a folder, or - for standard input.")
    private List<Path> paths;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles worked on at once; all processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        Tally tally = new Tally(System.err);
        try (NewsAnnotator annotator = NewsAnnotator.load(new NameVectors());
                LineOut out = new LineOut(System.out);
                Annotating annotating = new Annotating(annotator, threads, out, tally)) {
            Ingest.open().read(paths, annotating::add);
            annotating.finish();
        } catch (LineOut.Closed nobodyReads) {
            return tally.exitCode();
        }
        System.err.println(tally.summary());
        return tally.exitCode();
    }
}
