package parallax.ingest.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.model.Published;

/// Finds a calendar day in words or numbers as pages show it: `14 December 2025`, `Dec. 14, 2025`,
/// `14. Dezember 2025`, `14.12.2025`, `2025年12月14日`. Month names of forty languages come from the
/// Unicode CLDR by way of the JDK (`months.tsv`).
final class DateText {

    private static final Map<String, Integer> MONTHS = months();
    private static final int FEWEST_DIGITS = 4;
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s,/-]*(?:de |of |ta' )?"
                            + "(\\p{L}[\\p{L}\\p{M}]{2,})\\.?[\\s,/-]*(?:de |del |г\\. )?"
                            + YEAR
                            + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,.]+"
                            + YEAR
                            + "(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile(
                    "(?<!\\d)"
                            + YEAR
                            + "\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("^\\D{0,40}(\\d{1,2})([./])(\\d{1,2})\\2(\\d\\d)(?![\\d.]).{0,40}$");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,2})\\s?([./|-])\\s?(\\d{1,2})\\s?\\2\\s?"
                            + YEAR
                            + "(?!\\d)");

    private DateText() {}

    /// The first day named in `text`, or [Published#UNKNOWN]; `3/4/2020` is March 4 where
    /// `isMonthFirst`.
    static Published find(String text, boolean isMonthFirst) {
        if (text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return Published.UNKNOWN;
        }
        Published found = byName(DAY_FIRST.matcher(text), 1, 2, 3);
        if (found != Published.UNKNOWN) {
            return found;
        }
        found = byName(MONTH_FIRST.matcher(text), 2, 1, 3);
        if (found != Published.UNKNOWN) {
            return found;
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.find()) {
            return day(integer(year, 1), integer(year, 2), integer(year, 3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return numbers(numbers, integer(numbers, 4), isMonthFirst);
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        return shortYear.matches()
                ? numbers(shortYear, 2000 + integer(shortYear, 4), isMonthFirst)
                : Published.UNKNOWN;
    }

    /// True for a month's name or short name in lower case.
    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    private static Published byName(Matcher match, int day, int month, int year) {
        while (match.find()) {
            int number = MONTHS.getOrDefault(match.group(month).toLowerCase(Locale.ROOT), 0);
            if (number > 0) {
                return day(integer(match, year), number, integer(match, day));
            }
        }
        return Published.UNKNOWN;
    }

    /// Day before month, as most of the world writes it, unless only the other order is possible or
    /// the page writes American dates with slashes.
    private static Published numbers(Matcher match, int year, boolean isMonthFirst) {
        int first = integer(match, 1);
        int second = integer(match, 3);
        boolean american = isMonthFirst && !match.group(2).equals(".") && first <= 12;
        return second > 12 || american ? day(year, first, second) : day(year, second, first);
    }

    private static Published day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Dates.isPlausible(date) ? new Published.On(date) : Published.UNKNOWN;
        } catch (DateTimeException impossible) {
            return Published.UNKNOWN;
        }
    }

    private static int integer(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                DateText.class.getResourceAsStream("months.tsv"),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split("\t"))
                    .forEach(row -> months.put(row[0], Integer.parseInt(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(months);
    }
}
