package parallax.bench.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// Times of many runs, by the clock and by the processor time of this thread: on a shared machine
/// only the second is our own.
final class Timings {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] clock;
    private final long[] processor;
    private int count;
    private long clockStart;
    private long processorStart;

    Timings(int most) {
        clock = new long[most];
        processor = new long[most];
    }

    void start() {
        clockStart = System.nanoTime();
        processorStart = threads.getCurrentThreadCpuTime();
    }

    void stop() {
        processor[count] = threads.getCurrentThreadCpuTime() - processorStart;
        clock[count++] = System.nanoTime() - clockStart;
    }

    private double millis(long[] nanos, double quantile) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(quantile * count))] / 1e6;
    }

    private String line(long[] nanos) {
        return String.format(
                Locale.ROOT,
                "p50 %.2f p90 %.2f p99 %.2f",
                millis(nanos, .5),
                millis(nanos, .9),
                millis(nanos, .99));
    }

    /// Quantiles in milliseconds.
    @Override
    public String toString() {
        return "clock " + line(clock) + " | processor " + line(processor);
    }
}
