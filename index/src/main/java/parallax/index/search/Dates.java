package parallax.index.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A day, a month or a year as a stretch of days.
///
/// @param first its first day
/// @param last its last day
record Dates(LocalDate first, LocalDate last) {

    /// Reads `2025`, `2025-12` or `2025-12-14`.
    static Optional<Dates> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield Optional.of(new Dates(year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new Dates(month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(new Dates(day, day));
                }
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
