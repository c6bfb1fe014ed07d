package parallax.ingest.meta;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.ingest.meta.DateSign.Kind;

/// All days that a page names, with what they have to be compared by.
///
/// @param days the days in calendar order
/// @param firsts the earliest day that each kind of sign names
/// @param hasMark true when a marked element outside teasers names one
/// @param hasTime true when one of those is a standard element that says published
/// @param linkedHour hour of the JSON-LD date when it is in UTC, else -1
record DateOffer(
        List<DateDay> days,
        Map<Kind, LocalDate> firsts,
        boolean hasMark,
        boolean hasTime,
        int linkedHour) {

    static DateOffer of(List<DateSign> signs) {
        List<DateDay> days = DateDay.of(signs);
        Map<Kind, LocalDate> firsts = new EnumMap<>(Kind.class);
        boolean hasMark = false;
        boolean hasTime = false;
        for (DateDay day : days) {
            for (DateSign sign : day.signs()) {
                firsts.putIfAbsent(sign.kind(), day.day());
                boolean own = DateDay.isMark(sign) && !sign.place().isAside();
                hasMark |= own;
                hasTime |= own && sign.kind() == Kind.TIME_PUBLISHED;
            }
        }
        List<DateSign> linked = signs.stream().filter(s -> s.kind() == Kind.LINKED).toList();
        return new DateOffer(days, firsts, hasMark, hasTime, DateDay.hourInUtc(linked));
    }

    Optional<LocalDate> first(Kind kind) {
        return Optional.ofNullable(firsts.get(kind));
    }

    /// The row of each day.
    float[][] rows() {
        float[][] rows = new float[days.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = days.get(i).features(this, i);
        }
        return rows;
    }
}
