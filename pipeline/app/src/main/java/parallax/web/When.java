package parallax.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// When hits were published, as bars of a picture: days while they fit, else months, else years.
///
/// @param unit `day`, `month` or `year`
/// @param bars one for each from the first to the last, empty ones too
/// @param peak the largest count
public record When(String unit, List<Bar> bars, long peak) {

    private static final int LEAST_WIDTH = 240;
    private static final int MOST_DAYS = 92;
    private static final int MOST_MONTHS = 120;

    public When {
        bars = List.copyOf(bars);
    }

    /// One bar.
    ///
    /// @param label the day, month or year, in ISO 8601, as a query takes it
    /// @param count how many hits
    public record Bar(String label, long count) {}

    static When of(SortedMap<LocalDate, Long> days) {
        if (days.isEmpty()) {
            return new When("day", List.of(), 0);
        }
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        if (first.plusDays(MOST_DAYS).isAfter(last)) {
            SortedMap<String, Long> bars = new TreeMap<>();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                bars.put(day.toString(), days.getOrDefault(day, 0L));
            }
            return of("day", bars);
        }
        boolean months = first.plusMonths(MOST_MONTHS).isAfter(last);
        SortedMap<String, Long> bars = new TreeMap<>();
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            bars.put(label(month, months), 0L);
        }
        days.forEach(
                (day, count) -> bars.merge(label(YearMonth.from(day), months), count, Long::sum));
        return of(months ? "month" : "year", bars);
    }

    private static String label(YearMonth month, boolean months) {
        return months ? month.toString() : Integer.toString(month.getYear());
    }

    private static When of(String unit, SortedMap<String, Long> counts) {
        List<Bar> bars = new ArrayList<>();
        counts.forEach((label, count) -> bars.add(new Bar(label, count)));
        long peak = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return new When(unit, bars, peak);
    }

    /// Height of a bar of `count` hits, 0 to 48; what is there at all is seen.
    public long height(long count) {
        return count == 0 ? 0 : Math.max(2, Math.round(48.0 * count / peak));
    }

    /// Width of the picture, in its own units.
    public int width() {
        return Math.max(LEAST_WIDTH, bars.size() * step());
    }

    /// From one bar to the next.
    public int step() {
        return Math.clamp(640 / Math.max(1, bars.size()), 6, 48);
    }
}
