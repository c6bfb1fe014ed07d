package parallax.ingest.meta;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import parallax.ingest.meta.DateSign.Kind;
import parallax.model.Published;

/// A calendar day that a page names, with all that names it: a candidate for the publication date.
///
/// @param day the day
/// @param signs what names it, one or more
record DateDay(LocalDate day, List<DateSign> signs) {

    private static final Kind[] KINDS = Kind.values();
    private static final int FAR = 1000;

    /// How many numbers describe a day.
    static final int FEATURES = KINDS.length + 33;

    /// The days that signs name, in calendar order.
    static List<DateDay> of(List<DateSign> signs) {
        Map<LocalDate, List<DateSign>> days = new TreeMap<>();
        signs.forEach(sign -> days.computeIfAbsent(sign.day(), _ -> new ArrayList<>()).add(sign));
        return days.entrySet().stream().map(e -> new DateDay(e.getKey(), e.getValue())).toList();
    }

    /// What a model judges a day by: which kinds of signs name it, how near to the headline, what
    /// they call it, and how it stands to the page's other days.
    float[] features(List<DateDay> days) {
        float[] row = new float[FEATURES];
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        signs.forEach(sign -> kinds.add(sign.kind()));
        kinds.forEach(kind -> row[kind.ordinal()] = 1);
        int i = KINDS.length;
        row[i++] = least(DateDay::isMark, s -> s.place().gap() < 0 ? FAR : s.place().gap());
        row[i++] = least(DateDay::isMark, s -> s.place().gap() < 0 ? -s.place().gap() : FAR);
        row[i++] = least(DateDay::isLine, s -> s.place().gap() < 0 ? FAR : s.place().gap());
        row[i++] = least(DateDay::isLine, s -> s.place().gap() < 0 ? -s.place().gap() : FAR);
        row[i++] = least(s -> isMark(s) && !s.place().isAside(), s -> s.place().rank());
        row[i++] = least(DateDay::isLine, s -> s.place().rank());
        row[i++] = least(DateDay::isMark, s -> s.place().alike());
        row[i++] = share(DateSign::isAlone);
        row[i++] = share(s -> s.place().isAside());
        row[i++] = share(DateSign::isSwapped);
        row[i++] = count(s -> (s.label() & MarkCues.PUBLISHED) != 0);
        row[i++] = count(s -> (s.label() & MarkCues.MODIFIED) != 0);
        row[i++] = signs.size();
        row[i++] = kinds.size();
        return compare(days, row, i);
    }

    private float[] compare(List<DateDay> days, float[] row, int from) {
        int i = from;
        row[i++] = days.size();
        row[i++] = days.indexOf(this);
        row[i++] = days.size() - 1 - days.indexOf(this);
        for (Kind kind :
                List.of(
                        Kind.LINKED,
                        Kind.META,
                        Kind.LINKED_MODIFIED,
                        Kind.META_MODIFIED,
                        Kind.URL)) {
            row[i++] = daysSince(kind, days);
        }
        row[i++] = has(days, s -> isMark(s) && !s.place().isAside());
        row[i++] = has(days, s -> s.kind() == Kind.TIME_PUBLISHED && !s.place().isAside());
        row[i++] = has(days, s -> s.kind() == Kind.LINE);
        row[i++] = has(days, s -> s.kind() == Kind.FAR_LINE);
        row[i++] = hourInUtc(signs.stream());
        row[i++] =
                hourInUtc(
                        days.stream()
                                .flatMap(d -> d.signs().stream())
                                .filter(s -> s.kind() == Kind.LINKED));
        row[i++] = days.stream().anyMatch(this::isHomeOf) ? 1 : 0;
        row[i++] = days.stream().anyMatch(d -> d.isHomeOf(this)) ? 1 : 0;
        row[i++] = shown(days, -1);
        row[i++] = shown(days, 1);
        row[i] = days.getLast().day().toEpochDay() - day.toEpochDay();
        return row;
    }

    private static boolean isMark(DateSign sign) {
        return sign.kind().isMark();
    }

    private static boolean isLine(DateSign sign) {
        return sign.kind() == Kind.LINE;
    }

    private float least(Predicate<DateSign> which, ToIntFunction<DateSign> number) {
        return signs.stream().filter(which).mapToInt(number).min().orElse(FAR);
    }

    private float count(Predicate<DateSign> which) {
        return signs.stream().filter(which).count();
    }

    private float share(Predicate<DateSign> which) {
        return count(which) / signs.size();
    }

    private static float has(List<DateDay> days, Predicate<DateSign> which) {
        return days.stream().anyMatch(d -> d.signs().stream().anyMatch(which)) ? 1 : 0;
    }

    /// Days from the day that a kind of sign names to this one; far off when there is none.
    private float daysSince(Kind kind, List<DateDay> days) {
        for (DateDay other : days) {
            for (DateSign sign : other.signs()) {
                if (sign.kind() == kind) {
                    long gap = day.toEpochDay() - other.day().toEpochDay();
                    return Math.clamp(gap, -FAR, FAR);
                }
            }
        }
        return 2 * FAR;
    }

    /// Where all signs are moments in UTC, the hour of the last; else -1. Their day may not be the
    /// newsroom's.
    private static float hourInUtc(Stream<DateSign> signs) {
        int hour = -1;
        for (DateSign sign : (Iterable<DateSign>) signs::iterator) {
            if (!(sign.value() instanceof Published.At(var moment))
                    || !moment.getOffset().equals(ZoneOffset.UTC)) {
                return -1;
            }
            hour = moment.getHour();
        }
        return hour;
    }

    /// True when this day, as shown, may be the newsroom's own for a moment in UTC that falls on
    /// the day before or after: west of Greenwich it may still be the day before until 12:00 UTC,
    /// east of it the next day from 10:00 UTC.
    private boolean isHomeOf(DateDay other) {
        long gap = day.toEpochDay() - other.day().toEpochDay();
        return Math.abs(gap) == 1
                && isShown()
                && other.signs().stream()
                        .map(DateSign::value)
                        .anyMatch(value ->
                                value instanceof Published.At(var moment)
                                        && moment.getOffset().equals(ZoneOffset.UTC)
                                        && (gap < 0
                                                ? moment.getHour() < 12
                                                : moment.getHour() >= 10));
    }

    private boolean isShown() {
        return signs.stream()
                .anyMatch(s ->
                        isLine(s) || s.kind() == Kind.URL || isMark(s) && !s.place().isAside());
    }

    /// 1 when the day before or after is shown near the headline or in the address.
    private float shown(List<DateDay> days, int step) {
        LocalDate next = day.plusDays(step);
        return days.stream().anyMatch(d -> d.day().equals(next) && d.isShown()) ? 1 : 0;
    }
}
