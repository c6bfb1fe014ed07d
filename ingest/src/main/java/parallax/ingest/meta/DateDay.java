package parallax.ingest.meta;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Kind[] COMPARED = {
        Kind.LINKED, Kind.META, Kind.LINKED_MODIFIED, Kind.META_MODIFIED, Kind.URL
    };
    private static final long FAR = 1000;

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
    ///
    /// @param offer all days of the page
    /// @param at index of this one among them
    float[] features(DateOffer offer, int at) {
        float[] row = new float[FEATURES];
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        signs.forEach(sign -> kinds.add(sign.kind()));
        kinds.forEach(kind -> row[kind.ordinal()] = 1);
        int i = KINDS.length;
        row[i++] = least(DateDay::isMark, s -> s.place().gap() < 0 ? (int) FAR : s.place().gap());
        row[i++] = least(DateDay::isMark, s -> s.place().gap() < 0 ? -s.place().gap() : (int) FAR);
        row[i++] = least(DateDay::isLine, s -> s.place().gap() < 0 ? (int) FAR : s.place().gap());
        row[i++] = least(DateDay::isLine, s -> s.place().gap() < 0 ? -s.place().gap() : (int) FAR);
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
        return compare(offer, at, row, i);
    }

    private float[] compare(DateOffer offer, int at, float[] row, int from) {
        List<DateDay> days = offer.days();
        Optional<DateDay> before = neighbour(days, at - 1);
        Optional<DateDay> after = neighbour(days, at + 1);
        int i = from;
        row[i++] = days.size();
        row[i++] = at;
        row[i++] = days.size() - 1 - at;
        for (Kind kind : COMPARED) {
            row[i++] =
                    offer.first(kind)
                            .map(d -> Math.clamp(day.toEpochDay() - d.toEpochDay(), -FAR, FAR))
                            .orElse(2 * FAR);
        }
        row[i++] = offer.hasMark() ? 1 : 0;
        row[i++] = offer.hasTime() ? 1 : 0;
        row[i++] = offer.first(Kind.LINE).isPresent() ? 1 : 0;
        row[i++] = offer.first(Kind.FAR_LINE).isPresent() ? 1 : 0;
        row[i++] = hourInUtc(signs);
        row[i++] = offer.linkedHour();
        row[i++] = before.or(() -> after).isPresent() && isHome(before, after) ? 1 : 0;
        row[i++] =
                Stream.concat(before.stream(), after.stream()).anyMatch(d -> d.isHomeOf(this))
                        ? 1
                        : 0;
        row[i++] = before.filter(DateDay::isShown).isPresent() ? 1 : 0;
        row[i++] = after.filter(DateDay::isShown).isPresent() ? 1 : 0;
        row[i] = days.getLast().day().toEpochDay() - day.toEpochDay();
        return row;
    }

    private boolean isHome(Optional<DateDay> before, Optional<DateDay> after) {
        return before.filter(this::isHomeOf).isPresent()
                || after.filter(this::isHomeOf).isPresent();
    }

    /// The day at an index, when it is the calendar day before or after this one.
    private Optional<DateDay> neighbour(List<DateDay> days, int at) {
        return at < 0 || at >= days.size()
                ? Optional.empty()
                : Optional.of(days.get(at))
                        .filter(d -> Math.abs(d.day().toEpochDay() - day.toEpochDay()) == 1);
    }

    /// True when one of the signs is so.
    boolean has(Predicate<DateSign> which) {
        return count(which) > 0;
    }

    static boolean isMark(DateSign sign) {
        return sign.kind().isMark();
    }

    private static boolean isLine(DateSign sign) {
        return sign.kind() == Kind.LINE;
    }

    private float least(Predicate<DateSign> which, ToIntFunction<DateSign> number) {
        int least = Integer.MAX_VALUE;
        for (DateSign sign : signs) {
            least = which.test(sign) ? Math.min(least, number.applyAsInt(sign)) : least;
        }
        return least == Integer.MAX_VALUE ? FAR : least;
    }

    private float count(Predicate<DateSign> which) {
        int count = 0;
        for (DateSign sign : signs) {
            count += which.test(sign) ? 1 : 0;
        }
        return count;
    }

    private float share(Predicate<DateSign> which) {
        return count(which) / signs.size();
    }

    /// Where all signs are moments in UTC, the hour of the last; else -1. Their day may not be the
    /// newsroom's.
    static int hourInUtc(List<DateSign> signs) {
        int hour = -1;
        for (DateSign sign : signs) {
            if (!(sign.value() instanceof Published.At(var moment))
                    || !moment.getOffset().equals(ZoneOffset.UTC)) {
                return -1;
            }
            hour = moment.getHour();
        }
        return hour;
    }

    /// True when this day, as shown, may be the newsroom's own for a moment in UTC that falls on
    /// the day before or after.
    private boolean isHomeOf(DateDay other) {
        long gap = day.toEpochDay() - other.day().toEpochDay();
        return Math.abs(gap) == 1
                && isShown()
                && other.has(s -> DateHome.isUtc(s) && DateHome.mayFallOn(gap, s.value()));
    }

    private boolean isShown() {
        return has(s -> isLine(s) || s.kind() == Kind.URL || isMark(s) && !s.place().isAside());
    }
}
