package parallax.ingest.meta;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import parallax.ingest.meta.DateSign.Kind;
import parallax.model.Published;

/// What the days of a page settle among themselves: a day that the address and the page below its
/// headline both name is the one, and of two neighbouring days one is the newsroom's own.
///
/// A moment that JSON-LD states is not overruled by the day before or after it, which is often the
/// day of the printed edition or of the last change; unless the moment is in UTC, which hides the
/// calendar day of the newsroom, and the page shows that day as its own.
record DateHome(List<DateDay> days) {

    private static final int NEAR = 40;
    private static final int MOST_ALIKE = 3;
    private static final int SAME = 3;

    /// The day that both the address and the page below its headline name.
    Optional<DateDay> agreed() {
        return days.stream()
                .filter(day -> day.has(s -> s.kind() == Kind.URL) && day.has(DateHome::isBelow))
                .findFirst();
    }

    /// The newsroom's day for the one that a model has chosen.
    DateDay settle(DateDay chosen) {
        DateDay stated =
                chosen.has(s -> s.kind() == Kind.LINKED)
                        ? chosen
                        : neighbour(chosen, day -> day.has(DateHome::isLinkedMoment))
                                .orElse(chosen);
        List<DateSign> moments = stated.signs().stream().filter(DateHome::isStated).toList();
        boolean hidden =
                !moments.isEmpty()
                        && moments.stream().allMatch(DateHome::isUtc)
                        && !stated.has(s -> !isUtc(s) && isAnyOf(s, moments));
        return hidden
                ? neighbour(stated, day -> isShown(day, stated, moments)).orElse(stated)
                : stated;
    }

    private Optional<DateDay> neighbour(DateDay of, Predicate<DateDay> which) {
        return days.stream().filter(day -> Math.abs(gap(day, of)) == 1).filter(which).findFirst();
    }

    private static long gap(DateDay day, DateDay from) {
        return day.day().toEpochDay() - from.day().toEpochDay();
    }

    private static boolean isLinkedMoment(DateSign sign) {
        return sign.kind() == Kind.LINKED && !(sign.value() instanceof Published.On);
    }

    private static boolean isStated(DateSign sign) {
        return (sign.kind() == Kind.LINKED || sign.kind() == Kind.META)
                && sign.value() instanceof Published.At;
    }

    static boolean isUtc(DateSign sign) {
        return sign.value() instanceof Published.At(var moment)
                && moment.getOffset().equals(ZoneOffset.UTC);
    }

    private static boolean isShown(DateDay day, DateDay stated, List<DateSign> moments) {
        if (day.has(s -> isAnyOf(s, moments))) {
            return true;
        }
        boolean isPossible = moments.stream().allMatch(m -> mayFallOn(gap(day, stated), m.value()));
        return isPossible && day.has(DateHome::isOwn) && !stated.has(DateHome::isOwn);
    }

    private static boolean isAnyOf(DateSign sign, List<DateSign> moments) {
        return moments.stream().anyMatch(m -> isSame(sign.value(), m.value()));
    }

    private static boolean isSame(Published shown, Published moment) {
        return shown instanceof Published.At(var a)
                && moment instanceof Published.At(var b)
                && Duration.between(a, b).abs().toMinutes() < SAME;
    }

    /// West of Greenwich it may still be the day before until 12:00 UTC, east of it the next day
    /// from 10:00 UTC.
    static boolean mayFallOn(long gap, Published value) {
        return value instanceof Published.At(var moment)
                && (gap < 0 ? moment.getHour() < 12 : moment.getHour() >= 10);
    }

    /// True for a plain day in the address or just below the headline that is not a teaser's nor
    /// the last change.
    private static boolean isOwn(DateSign sign) {
        return sign.kind() == Kind.URL
                || isBelow(sign)
                        && sign.value() instanceof Published.On
                        && sign.place().alike() <= MOST_ALIKE
                        && (sign.label() & MarkCues.MODIFIED) == 0;
    }

    private static boolean isBelow(DateSign sign) {
        DateSign.Place place = sign.place();
        return (sign.kind() == Kind.LINE || sign.kind().isMark())
                && !sign.isSwapped()
                && !place.isAside()
                && place.gap() >= 0
                && place.gap() <= NEAR;
    }
}
