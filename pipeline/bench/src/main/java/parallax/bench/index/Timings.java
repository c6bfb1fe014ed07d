package parallax.bench.index;

import java.util.Arrays;
import java.util.Locale;

/// Times of many runs, in nanoseconds.
final class Timings {

    private final long[] nanos;
    private int count;

    Timings(int most) {
        nanos = new long[most];
    }

    void add(long time) {
        nanos[count++] = time;
    }

    double millis(double quantile) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1, Math.floor(quantile * count))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, max %.2f ms",
                millis(.5),
                millis(.9),
                millis(.99),
                millis(1));
    }
}
