package parallax.cli;

import java.util.concurrent.Callable;
import parallax.index.Store;
import parallax.index.export.Export;
import parallax.index.export.Format;
import parallax.index.export.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parallax export`: everything a store holds, for other programs.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes what a store holds to standard output.",
            "As csv, stories, threads and discrepancies have one row an article or sighting."
        },
        footer = {
            "",
            "Examples:",
            "  parallax export discrepancies > discrepancies.jsonl",
            "  parallax export claims --format csv > claims.csv"
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "WHAT",
            description =
                    "articles, entities, mentions, quotes, claims, stories, threads or"
                            + " discrepancies.")
    private Kind kind;

    @Mixin private StoreOption store;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (default), csv, jsonld or ftm.")
    private Format format = Format.JSONL;

    @Override
    public Integer call() {
        try (Store open = Store.openReadOnly(store.folder());
                TextOut out = new TextOut(System.out)) {
            Export.write(open, kind, format, out);
        } catch (LineOut.Closed nobodyReads) {
            return 0;
        }
        return 0;
    }
}
