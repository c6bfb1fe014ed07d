package parallax.compare.report.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parallax.model.Document;

/// How many articles appeared on which day.
///
/// @param days oldest first; days between them without articles are included while the whole is
///   short enough to draw
/// @param undated articles without a known day
public record Coverage(List<Day> days, int undated) {

    private static final int DRAWN = 60;

    public Coverage {
        days = List.copyOf(days);
    }

    /// A day and its articles.
    public record Day(LocalDate date, int articles) {}

    /// True when days without articles are among [#days()].
    public boolean isContinuous() {
        return days.isEmpty()
                || ChronoUnit.DAYS.between(days.getFirst().date, days.getLast().date) < DRAWN;
    }

    /// Most articles on one day, at least 1.
    public int peak() {
        return days.stream().mapToInt(Day::articles).max().orElse(1);
    }

    /// The spread of `documents`.
    public static Coverage of(List<Document> documents) {
        TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        int undated = 0;
        for (Document document : documents) {
            Optional<LocalDate> day = document.article().published().day();
            day.ifPresent(d -> counts.merge(d, 1, Integer::sum));
            undated += day.isEmpty() ? 1 : 0;
        }
        return of(counts, undated);
    }

    /// Both spreads together.
    public Coverage plus(Coverage other) {
        TreeMap<LocalDate, Integer> counts = new TreeMap<>();
        days.forEach(d -> counts.merge(d.date, d.articles, Integer::sum));
        other.days.forEach(d -> counts.merge(d.date, d.articles, Integer::sum));
        counts.values().removeIf(n -> n == 0);
        return of(counts, undated + other.undated);
    }

    private static Coverage of(TreeMap<LocalDate, Integer> counts, int undated) {
        if (!counts.isEmpty()
                && ChronoUnit.DAYS.between(counts.firstKey(), counts.lastKey()) < DRAWN) {
            counts.firstKey()
                    .datesUntil(counts.lastKey().plusDays(1))
                    .forEach(d -> counts.putIfAbsent(d, 0));
        }
        List<Day> days = new ArrayList<>();
        counts.forEach((date, n) -> days.add(new Day(date, n)));
        return new Coverage(days, undated);
    }
}
