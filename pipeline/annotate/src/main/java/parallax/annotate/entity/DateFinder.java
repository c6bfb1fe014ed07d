package parallax.annotate.entity;

import static parallax.annotate.entity.NumberReader.word;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;

/// Finds dates by a small grammar of English and resolves them against the day an article was
/// published. A date that would need that day stays as said when it is unknown.
final class DateFinder {

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final String DAY = "(?:[12]?\\d|3[01]|0[1-9])(?:st|nd|rd|th)?";
    private static final String YEAR = "1[0-9]{3}|20[0-9]{2}";
    private static final Pattern ONE_DAY = Pattern.compile(DAY);
    private static final Pattern ONE_YEAR = Pattern.compile(YEAR);
    private static final Pattern DECADE = Pattern.compile("(?:" + YEAR + ")s");
    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String brief = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            for (String name : List.of(full, brief, brief + ".", full.toUpperCase(Locale.ROOT))) {
                MONTHS.put(name, month);
            }
        }
        MONTHS.put("Sept", Month.SEPTEMBER);
        MONTHS.put("Sept.", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
    }

    /// A date at tokens `[from, to)`.
    ///
    /// @param value ISO 8601, possibly cut, or empty
    record Found(int from, int to, String value) {}

    private DateFinder() {}

    /// The dates of a sentence of an article published on `day`.
    static List<Found> find(TokenizedSentence sentence, Optional<LocalDate> day) {
        List<Token> tokens = sentence.tokens();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Found date = at(tokens, i, day);
            if (date.to() > i) {
                found.add(date);
                i = date.to() - 1;
            }
        }
        return found;
    }

    private static Found at(List<Token> tokens, int i, Optional<LocalDate> day) {
        String word = word(tokens, i);
        if (DAYS.containsKey(word)) {
            return weekday(tokens, i, day);
        }
        if (MONTHS.containsKey(word)) {
            return month(tokens, i, day);
        }
        return Character.isDigit(word.charAt(0))
                ? figures(tokens, i, day)
                : relative(tokens, i, day);
    }

    private static Found figures(List<Token> tokens, int i, Optional<LocalDate> day) {
        String word = word(tokens, i);
        if (WHOLE_DATE.matcher(word).matches()) {
            return new Found(i, i + 1, word);
        }
        if (ONE_DAY.matcher(word).matches() && MONTHS.containsKey(word(tokens, i + 1))) {
            int year = i + 2 + (word(tokens, i + 2).equals(",") ? 1 : 0);
            boolean hasYear = isYear(tokens, year);
            return date(tokens, i, hasYear ? year + 1 : i + 2, i + 1, i, hasYear ? year : -1, day);
        }
        if (ONE_YEAR.matcher(word).matches()) {
            return year(tokens, i);
        }
        if (DECADE.matcher(word).matches()) {
            return new Found(i, i + 1, word.substring(0, 3));
        }
        return ago(tokens, i, day);
    }

    private static boolean isYear(List<Token> tokens, int i) {
        return ONE_YEAR.matcher(word(tokens, i)).matches();
    }

    private static Found month(List<Token> tokens, int i, Optional<LocalDate> day) {
        String next = word(tokens, i + 1);
        if (ONE_DAY.matcher(next).matches()) {
            int year = i + 2 + (word(tokens, i + 2).equals(",") ? 1 : 0);
            boolean hasYear = isYear(tokens, year);
            return date(tokens, i, hasYear ? year + 1 : i + 2, i, i + 1, hasYear ? year : -1, day);
        }
        int year = i + 1 + (next.equals("of") || next.equals(",") ? 1 : 0);
        if (isYear(tokens, year)) {
            return date(tokens, i, year + 1, i, -1, year, day);
        }
        boolean isVerb = word(tokens, i).equals("May") || word(tokens, i).equals("March");
        boolean isTime =
                word(tokens, i - 1)
                        .matches("in|In|by|since|until|from|of|last|next|this|early|late|mid");
        return isVerb && !isTime ? new Found(i, i, "") : date(tokens, i, i + 1, i, -1, -1, day);
    }

    /// A date of a month, perhaps a day of it and a year, at those tokens; -1 where there is none.
    private static Found date(
            List<Token> tokens,
            int from,
            int to,
            int month,
            int dayAt,
            int yearAt,
            Optional<LocalDate> day) {
        int number = MONTHS.get(word(tokens, month)).getValue();
        int dayOfMonth =
                dayAt < 0 ? 1 : Integer.parseInt(word(tokens, dayAt).replaceAll("\\D", ""));
        if (yearAt < 0 && day.isEmpty()
                || dayOfMonth < 1
                || dayOfMonth > Month.of(number).maxLength()) {
            return new Found(from, to, "");
        }
        int year =
                yearAt >= 0
                        ? Integer.parseInt(word(tokens, yearAt))
                        : nearestYear(
                                day.get(), number, dayOfMonth, Outlook.isAhead(tokens, from, to));
        String value = "%04d-%02d".formatted(year, number);
        return new Found(from, to, dayAt < 0 ? value : value + "-%02d".formatted(dayOfMonth));
    }

    private static int nearestYear(LocalDate day, int month, int dayOfMonth, boolean isFuture) {
        int months = month - day.getMonthValue();
        if (months > (isFuture ? 9 : 0)
                || months == 0 && !isFuture && dayOfMonth > day.getDayOfMonth() + 7) {
            return day.getYear() - 1;
        }
        return months < (isFuture ? -2 : -9) ? day.getYear() + 1 : day.getYear();
    }

    private static Found year(List<Token> tokens, int i) {
        boolean isTime =
                word(tokens, i - 1)
                        .matches(
                                "(?i)in|since|of|by|from|until|till|to|during|before|after|early|late|mid|around|and|\\(|-LRB-|the|summer|winter|spring|autumn|fall|between|[-–,]");
        boolean isCount = word(tokens, i + 1).matches("\\p{Ll}{3,}s|%|percent|people|million");
        if (!isTime || isCount) {
            return new Found(i, i, "");
        }
        boolean isRange = word(tokens, i + 1).matches("[-–]") && isYear(tokens, i + 2);
        return isRange
                ? new Found(i, i + 3, word(tokens, i) + "/" + word(tokens, i + 2))
                : new Found(i, i + 1, word(tokens, i));
    }

    private static Found weekday(List<Token> tokens, int i, Optional<LocalDate> day) {
        String before = word(tokens, i - 1).toLowerCase(Locale.ROOT);
        boolean isNext = before.equals("next") || before.equals("coming");
        boolean isLast = before.equals("last");
        int from = isNext || isLast || before.equals("this") ? i - 1 : i;
        if (day.isEmpty()) {
            return new Found(from, i + 1, "");
        }
        int ahead = DAYS.get(word(tokens, i)).getValue() - day.get().getDayOfWeek().getValue();
        int days = Math.floorMod(ahead, 7);
        boolean isPast = !isNext && (isLast || !Outlook.isAhead(tokens, from, i + 1));
        if (isPast && days > 0 || isLast) {
            days -= 7;
        } else if (isNext && days == 0) {
            days = 7;
        }
        return new Found(from, i + 1, day.get().plusDays(days).toString());
    }

    private static Found relative(List<Token> tokens, int i, Optional<LocalDate> day) {
        String word = word(tokens, i).toLowerCase(Locale.ROOT);
        String next = word(tokens, i + 1).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "today", "tonight" -> shifted(i, i + 1, day, 0);
            case "yesterday" -> shifted(i, i + 1, day, -1);
            case "tomorrow" -> shifted(i, i + 1, day, 1);
            case "last", "next", "this" -> period(i, word, next, day);
            default -> ago(tokens, i, day);
        };
    }

    private static Found shifted(int from, int to, Optional<LocalDate> day, int days) {
        return new Found(from, to, day.map(d -> d.plusDays(days).toString()).orElse(""));
    }

    private static Found period(int i, String which, String unit, Optional<LocalDate> day) {
        int steps = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        return switch (unit) {
            case "year" -> new Found(i, i + 2, day.map(d -> "" + (d.getYear() + steps)).orElse(""));
            case "month" ->
                    new Found(
                            i,
                            i + 2,
                            day.map(d -> d.plusMonths(steps).toString().substring(0, 7))
                                    .orElse(""));
            case "week" ->
                    new Found(
                            i,
                            i + 2,
                            day.map(d -> d.plusWeeks(steps).with(DayOfWeek.MONDAY))
                                    .map(d -> d + "/" + d.plusDays(6))
                                    .orElse(""));
            case "night" -> shifted(i, i + 2, day, steps);
            default -> new Found(i, i, "");
        };
    }

    /// “three days ago”.
    private static Found ago(List<Token> tokens, int i, Optional<LocalDate> day) {
        NumberReader.Number number = NumberReader.read(tokens, i);
        if (!number.isPresent()
                || !word(tokens, number.to() + 1).equals("ago")
                || number.value() > 5000) {
            return new Found(i, i, "");
        }
        long n = (long) number.value();
        String unit = word(tokens, number.to()).replaceFirst("s$", "");
        int to = number.to() + 2;
        return switch (unit) {
            case "day" -> new Found(i, to, day.map(d -> d.minusDays(n).toString()).orElse(""));
            case "week" -> new Found(i, to, day.map(d -> d.minusWeeks(n).toString()).orElse(""));
            case "month" ->
                    new Found(
                            i,
                            to,
                            day.map(d -> d.minusMonths(n).toString().substring(0, 7)).orElse(""));
            case "year" ->
                    new Found(i, to, day.map(d -> "" + d.minusYears(n).getYear()).orElse(""));
            default -> new Found(i, i, "");
        };
    }
}
