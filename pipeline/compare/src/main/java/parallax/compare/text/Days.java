package parallax.compare.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Days and months named in a statement.
public final class Days {

    private static final Map<String, String> WEEKDAYS =
            Map.ofEntries(
                    Map.entry("monday", "monday"),
                    Map.entry("tuesday", "tuesday"),
                    Map.entry("wednesday", "wednesday"),
                    Map.entry("thursday", "thursday"),
                    Map.entry("friday", "friday"),
                    Map.entry("saturday", "saturday"),
                    Map.entry("sunday", "sunday"),
                    Map.entry("mon", "monday"),
                    Map.entry("tue", "tuesday"),
                    Map.entry("wed", "wednesday"),
                    Map.entry("thu", "thursday"),
                    Map.entry("fri", "friday"));
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private Days() {}

    /// Weekdays, as full English names in lower case.
    public static Set<String> weekdays(Statement s) {
        Set<String> days = new TreeSet<>();
        for (Token token : s.tokens()) {
            if (isWeekday(token)) {
                days.add(WEEKDAYS.get(token.norm()));
            }
        }
        return days;
    }

    /// True for the name of a weekday, written with its capital.
    public static boolean isWeekday(Token token) {
        return token.isCapital() && WEEKDAYS.containsKey(token.norm());
    }

    /// Months, as full English names in lower case.
    public static Set<String> months(Statement s) {
        Set<String> months = new TreeSet<>();
        for (Token token : s.tokens()) {
            month(token).ifPresent(months::add);
        }
        return months;
    }

    /// The month a token names, if it does; needs its capital.
    public static java.util.Optional<String> month(Token token) {
        String norm = token.norm();
        boolean candidate = token.isCapital() && norm.length() >= 3;
        return candidate
                ? MONTHS.stream().filter(m -> m.equals(norm) || isShort(norm, m)).findFirst()
                : java.util.Optional.empty();
    }

    /// 1 for January to 12 for December, by the full name in lower case.
    static int monthNumber(String month) {
        return MONTHS.indexOf(month) + 1;
    }

    private static boolean isShort(String norm, String month) {
        return norm.length() <= 4
                && !month.equals("may")
                && !norm.equals("mar")
                && month.startsWith(norm);
    }

    /// Days of the month in the dates of a statement.
    public static Set<String> daysOfMonth(Statement s) {
        Set<String> days = new TreeSet<>();
        s.moments().stream()
                .filter(m -> m.day() > 0)
                .forEach(m -> days.add(String.valueOf(m.day())));
        return days;
    }
}
