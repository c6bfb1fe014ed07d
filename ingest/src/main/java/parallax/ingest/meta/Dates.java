package parallax.ingest.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Published;

/// Reads the dates that machines write: ISO 8601 and its near misses, and RFC 1123.
final class Dates {

    private static final Pattern ISO =
            Pattern.compile(
                    "^\\D{0,3}((?:19|20)\\d\\d)[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})"
                            + "(?:[T, ]+(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?"
                            + "\\s*(Z|UTC|GMT|[+-]\\d\\d:?(?:\\d\\d)?)?)?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Dates() {}

    /// The moment or day, or [Published#UNKNOWN] when `text` holds none.
    static Published machine(String text) {
        String plain = text.strip();
        if (plain.length() > 60) {
            return Published.UNKNOWN;
        }
        if (isEpoch(plain)) {
            long seconds = Long.parseLong(plain.substring(0, 10));
            return new Published.At(
                    java.time.Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
        }
        Matcher iso = ISO.matcher(plain);
        if (!iso.matches()) {
            return DateText.find(plain, true);
        }
        try {
            return of(iso);
        } catch (DateTimeException notADate) {
            return Published.UNKNOWN;
        }
    }

    /// True for seconds or milliseconds since 1970, from 2001 on.
    private static boolean isEpoch(String text) {
        boolean isLong = text.length() == 10 || text.length() == 13;
        return isLong && text.charAt(0) == '1' && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Published of(Matcher iso) {
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (!isPlausible(day)) {
            return Published.UNKNOWN;
        }
        if (iso.group(4) == null) {
            return new Published.On(day);
        }
        LocalTime time =
                LocalTime.of(
                        number(iso, 4), number(iso, 5), iso.group(6) == null ? 0 : number(iso, 6));
        String zone = iso.group(7);
        LocalDateTime local = LocalDateTime.of(day, time);
        return zone == null
                ? new Published.Local(local)
                : new Published.At(OffsetDateTime.of(local, offset(zone)));
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2100;
    }

    private static ZoneOffset offset(String zone) {
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return ZoneOffset.UTC;
        }
        return ZoneOffset.of(zone.length() == 3 ? zone + ":00" : zone);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
