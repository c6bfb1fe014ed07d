package parallax.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/// When an article was published or modified, no more precise than its page says.
public sealed interface Published {

    /// A moment with its offset from UTC.
    record At(OffsetDateTime moment) implements Published {}

    /// A local date and time whose zone the page does not tell.
    record Local(LocalDateTime time) implements Published {}

    /// A calendar day.
    record On(LocalDate date) implements Published {}

    /// The page does not say.
    record Unknown() implements Published {}

    /// The one unknown.
    Published UNKNOWN = new Unknown();

    /// Reads ISO 8601: a day, a local date-time, or a date-time with offset. The empty string is
    /// [Unknown].
    ///
    /// Throws [DateTimeParseException] when `iso` is neither.
    static Published parse(String iso) {
        if (iso.isEmpty()) {
            return UNKNOWN;
        }
        if (iso.length() == 10) {
            return new On(LocalDate.parse(iso));
        }
        try {
            return new At(OffsetDateTime.parse(iso));
        } catch (DateTimeParseException withoutOffset) {
            return new Local(LocalDateTime.parse(iso));
        }
    }

    /// ISO 8601, or the empty string when unknown.
    default String iso() {
        return switch (this) {
            case At(var moment) -> moment.toString();
            case Local(var time) -> time.toString();
            case On(var date) -> date.toString();
            case Unknown() -> "";
        };
    }

    /// The calendar day as written on the page, if known.
    default Optional<LocalDate> day() {
        return switch (this) {
            case At(var moment) -> Optional.of(moment.toLocalDate());
            case Local(var time) -> Optional.of(time.toLocalDate());
            case On(var date) -> Optional.of(date);
            case Unknown() -> Optional.empty();
        };
    }

    /// True when this is certainly earlier than `other`: never guessed from equal days.
    default boolean isBefore(Published other) {
        if (this instanceof At(var mine) && other instanceof At(var theirs)) {
            return mine.isBefore(theirs);
        }
        Optional<LocalDate> day = utcDay();
        Optional<LocalDate> otherDay = other.utcDay();
        return day.isPresent() && otherDay.isPresent() && day.get().isBefore(otherDay.get());
    }

    /// Earlier first as far as known, the unknown last: never against [#isBefore(Published)].
    /// Within a day in UTC, what tells but the day comes first, and a time without zone counts as
    /// UTC.
    static Comparator<Published> byTime() {
        return Comparator.comparing((Published p) -> p.utcDay().orElse(LocalDate.MAX))
                .thenComparing(Published::utcTime);
    }

    private LocalDateTime utcTime() {
        return switch (this) {
            case At(var moment) -> moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
            case Local(var time) -> time;
            case On(var date) -> date.atStartOfDay();
            case Unknown() -> LocalDateTime.MAX;
        };
    }

    private Optional<LocalDate> utcDay() {
        return this instanceof At(var moment)
                ? Optional.of(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate())
                : day();
    }
}
