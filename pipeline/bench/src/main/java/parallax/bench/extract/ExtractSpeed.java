package parallax.bench.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import parallax.ingest.extract.Extractor;
import parallax.ingest.extract.PageContext;
import parallax.model.Where;

/// Pages a CPU-second on one thread: our whole extraction, metadata and roles included, against
/// jsoup's parse of the same bytes alone, in turns in the same run, two dozen pages at a time: a
/// noisy machine slows both alike.
///
/// ```
/// pipeline/bench/run parallax.bench.extract.ExtractSpeed FOLDER [ROUNDS]
/// ```
///
/// FOLDER is searched for `*.html.gz`, through links, too; the pages are held in memory. The last
/// line is over the later half of the rounds: before, the compiler is still at work, longer on a
/// busy machine.
public final class ExtractSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int TURN = 24;

    private final List<byte[]> pages;
    private final List<Job> jobs;

    private ExtractSpeed(List<byte[]> pages) {
        Extractor extractor = Extractor.create();
        PageContext context = PageContext.of(Where.of("bench"));
        this.pages = pages;
        jobs =
                List.of(
                        page -> Jsoup.parse(new ByteArrayInputStream(page), null, ""),
                        page -> extractor.html(page, context));
    }

    /// Runs the benchmark and prints a line a round.
    public static void main(String[] args) throws IOException {
        List<byte[]> pages = pages(Path.of(args[0]));
        long bytes = pages.stream().mapToLong(p -> p.length).sum();
        System.out.printf("%d pages of %d kB%n", pages.size(), bytes / pages.size() / 1000);
        ExtractSpeed speed = new ExtractSpeed(pages);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 24;
        long[] later = new long[2];
        for (int round = 0; round < rounds; round++) {
            long[] spent = speed.round();
            speed.print("round " + (round + 1), spent, 1);
            for (int job = 0; job < later.length; job++) {
                later[job] += round < rounds / 2 ? 0 : spent[job];
            }
        }
        speed.print("the later half", later, rounds - rounds / 2);
    }

    private void print(String what, long[] spent, int rounds) {
        double all = 1e9 * pages.size() * rounds;
        System.out.printf(
                "%s: jsoup parse %.0f, ours %.0f pages a CPU-second: %.1f %%%n",
                what, all / spent[0], all / spent[1], 100.0 * spent[0] / spent[1]);
    }

    private interface Job {
        Object run(byte[] page) throws IOException;
    }

    /// CPU time of each job over all pages, in nanoseconds.
    private long[] round() throws IOException {
        long[] spent = new long[jobs.size()];
        for (int from = 0; from < pages.size(); from += TURN) {
            List<byte[]> turn = pages.subList(from, Math.min(pages.size(), from + TURN));
            for (int job = 0; job < spent.length; job++) {
                spent[job] += spent(jobs.get(job), turn);
            }
        }
        return spent;
    }

    private static long spent(Job job, List<byte[]> pages) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        for (byte[] page : pages) {
            Objects.requireNonNull(job.run(page));
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
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
