package parallax.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import parallax.ingest.copy.SameArticles;
import parallax.ingest.extract.Extractor;
import parallax.ingest.source.Inputs;
import parallax.ingest.source.Limits;
import parallax.model.Reading;

/// The door of this module: turns files, folders, archives and streams of every supported form into
/// articles.
///
/// Every input gives exactly one [Reading], in an order that is the same on every run and machine;
/// an archive, a feed or a file of lines gives one for each of its entries. Bad input is a reading,
/// too, never an exception.
public final class Ingest {

    private final Extractor extractor;
    private final Limits limits;
    private final int threads;
    private final InputStream standardInput;

    private Ingest(Extractor extractor, Limits limits, int threads, InputStream standardInput) {
        this.extractor = extractor;
        this.limits = limits;
        this.threads = threads;
        this.standardInput = standardInput;
    }

    /// An ingest with the usual limits that works on every processor.
    public static Ingest open() {
        return new Ingest(
                Extractor.create(),
                Limits.USUAL,
                Runtime.getRuntime().availableProcessors(),
                System.in);
    }

    /// The same with other limits.
    public Ingest withLimits(Limits limits) {
        return new Ingest(extractor, limits, threads, standardInput);
    }

    /// The same with another number of threads, 1 or more.
    public Ingest withThreads(int threads) {
        return new Ingest(extractor, limits, threads, standardInput);
    }

    /// The same with another stream behind the path `-`.
    public Ingest withStandardInput(InputStream standardInput) {
        return new Ingest(extractor, limits, threads, standardInput);
    }

    /// Reads files, folders and, for the path `-`, standard input.
    ///
    /// @param inputs what the user named
    /// @param sink is called on this thread, once for each input or entry, in stable order
    public void read(List<Path> inputs, Consumer<Reading> sink) {
        SameArticles same = new SameArticles();
        new Inputs(extractor, limits, threads, standardInput)
                .read(inputs, reading -> sink.accept(same.next(reading)));
    }
}
