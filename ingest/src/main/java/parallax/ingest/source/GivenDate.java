package parallax.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.ingest.meta.DateText;
import parallax.model.Published;

/// Reads a date that an input gives in whatever form: ISO 8601 and its loose kin, the dates of
/// letters (RFC 5322), and a day as people write it, where it can be only one. What is none of them
/// is unknown, never guessed.
final class GivenDate {

    private static final Pattern LOOSE =
            Pattern.compile(
                    "(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)"
                            + "(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?"
                            + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private GivenDate() {}

    static Published read(String text) {
        String given = text.strip();
        Matcher loose = LOOSE.matcher(given);
        try {
            return loose.matches() ? loose(loose) : letter(given);
        } catch (DateTimeException neither) {
            return DateText.certain(given);
        }
    }

    private static Published loose(Matcher m) {
        LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
        if (m.group(4) == null) {
            return new Published.On(day);
        }
        int second = m.group(6) == null ? 0 : number(m, 6);
        LocalDateTime time = day.atTime(LocalTime.of(number(m, 4), number(m, 5), second));
        if (m.group(7) == null) {
            return new Published.Local(time);
        }
        String zone = m.group(7).toUpperCase(Locale.ROOT);
        ZoneOffset offset =
                Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return new Published.At(time.atOffset(offset));
    }

    private static Published letter(String given) {
        return given.isEmpty()
                ? Published.UNKNOWN
                : new Published.At(
                        OffsetDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
