package parallax.bench.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import parallax.ingest.extract.Extractor;
import parallax.ingest.extract.PageContext;
import parallax.model.Where;

/// Pages a CPU-second on one thread: our whole extraction, metadata and roles included, against
/// jsoup's parse of the same bytes alone, in turns in the same run.
///
/// ```
/// pipeline/bench/run parallax.bench.extract.ExtractSpeed FOLDER [ROUNDS]
/// ```
///
/// FOLDER is searched for `*.html.gz`; the pages are held in memory. The last line is the median of
/// the later half of the rounds: before, the compiler is still at work, longer on a busy machine.
public final class ExtractSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ExtractSpeed() {}

    /// Runs the benchmark and prints a line a round.
    public static void main(String[] args) throws IOException {
        List<byte[]> pages = pages(Path.of(args[0]));
        double[] shares = new double[args.length > 1 ? Integer.parseInt(args[1]) : 24];
        long bytes = pages.stream().mapToLong(p -> p.length).sum();
        System.out.printf("%d pages of %d kB%n", pages.size(), bytes / pages.size() / 1000);
        Extractor extractor = Extractor.create();
        PageContext context = PageContext.of(Where.of("bench"));
        for (int round = 0; round < shares.length; round++) {
            double parse =
                    rate(pages, page -> Jsoup.parse(new ByteArrayInputStream(page), null, ""));
            double whole = rate(pages, page -> extractor.html(page, context));
            shares[round] = 100 * whole / parse;
            System.out.printf(
                    "round %d: jsoup parse %.0f, ours %.0f pages a CPU-second: %.0f %%%n",
                    round + 1, parse, whole, shares[round]);
        }
        double[] later = Arrays.copyOfRange(shares, shares.length / 2, shares.length);
        Arrays.sort(later);
        System.out.printf("median of the later half: %.1f %%%n", later[later.length / 2]);
    }

    private interface Job {
        Object run(byte[] page) throws IOException;
    }

    private static double rate(List<byte[]> pages, Job job) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        int seen = 0;
        for (byte[] page : pages) {
            seen += job.run(page).hashCode() == 0 ? 0 : 1;
        }
        long spent = THREADS.getCurrentThreadCpuTime() - start;
        return seen * 1e9 / spent;
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().endsWith(".html.gz")) {
                    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                        pages.add(in.readAllBytes());
                    }
                }
            }
        }
        return pages;
    }
}
