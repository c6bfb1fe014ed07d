package parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parallax.ingest.Ingest;
import parallax.json.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `parallax extract`: the articles of the inputs, one JSON line each.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads pages, texts, feeds, archives and letters into clean articles, one JSON line"
                    + " for every input on standard output."
        },
        footer = {
            "",
            "Example:",
            "  parallax extract saved-pages feed.xml news.warc.gz > articles.jsonl",
            "  curl -s https://example.org/news/1 | parallax extract -"
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, a folder, or - for standard input.")
    private List<Path> paths;

    @Override
    public Integer call() {
        Tally tally = new Tally(System.err);
        try (LineOut out = new LineOut(System.out)) {
            Ingest.open()
                    .read(
                            paths,
                            reading -> {
                                out.write(ArticleJson.write(reading));
                                tally.add(reading);
                            });
        } catch (LineOut.Closed nobodyReads) {
            return tally.exitCode();
        }
        System.err.println(tally.summary());
        return tally.exitCode();
    }
}
