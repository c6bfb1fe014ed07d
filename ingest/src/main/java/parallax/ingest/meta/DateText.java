package parallax.ingest.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.model.Published;
import parallax.model.Span;

/// Finds calendar days in words or numbers as pages show them: `14 December 2025`, `Dec. 14, 2025`,
/// `14. Dezember 2025`, `14.12.2025`, `14.12.25`, `2025年12月14日`, `2025. december 14`. Month names
/// of forty languages come from the Unicode CLDR by way of the JDK (`months.tsv`).
///
/// Looks at the words around each year only, so that a long text costs little.
public final class DateText {

    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> BETWEEN =
            Set.of("de", "del", "of", "ta", "г", "den", "the", "st", "nd", "rd", "th", "er", "năm");

    /// Words that call the number before them a year: Latvian and Lithuanian.
    private static final Set<String> YEARS = Set.of("gada", "m");

    /// The Vietnamese word for a month, which has a number there.
    private static final String MONTH = "tháng";

    private static final int MOST_BETWEEN = 3;
    private static final char FIRST_MARK = 0x300;

    private final String text;
    private final boolean isMonthFirst;

    private DateText(String text, boolean isMonthFirst) {
        this.text = text;
        this.isMonthFirst = isMonthFirst;
    }

    /// A day in a text.
    ///
    /// @param day the day, read as the page's language writes it
    /// @param other the day with month and day exchanged, where both readings are possible; else
    ///   the same day
    /// @param start first unit of the date's year or day, whichever comes first
    /// @param end after its last unit
    /// @param isNumeric true when the month is a number
    record Found(LocalDate day, LocalDate other, int start, int end, boolean isNumeric) {}

    /// The first day named in `text`, or [Published#UNKNOWN]; `3/4/2020` is March 4 where
    /// `isMonthFirst`.
    static Published find(String text, boolean isMonthFirst) {
        List<Found> all = all(text, isMonthFirst);
        return all.isEmpty() ? Published.UNKNOWN : new Published.On(all.getFirst().day());
    }

    /// The only day that `text` names, where no other reading of it is possible, as of `3/4/2020`;
    /// else [Published#UNKNOWN].
    public static Published certain(String text) {
        List<Found> all = all(text, false);
        boolean isOne = all.size() == 1 && all.getFirst().day().equals(all.getFirst().other());
        return isOne ? new Published.On(all.getFirst().day()) : Published.UNKNOWN;
    }

    /// Every day named in `text`, in order.
    static List<Found> all(String text, boolean isMonthFirst) {
        return new DateText(text, isMonthFirst).all();
    }

    /// True for a month's name or short name in lower case.
    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    private List<Found> all() {
        List<Found> found = new ArrayList<>(2);
        int end = 0;
        for (int i = 0; i < text.length(); i = Math.max(end, i + 1)) {
            if (!isDigit(i)) {
                continue;
            }
            end = runEnd(i);
            Found date = atYear(i, end);
            if (date != null && (found.isEmpty() || found.getLast().end() <= date.start())) {
                found.add(date);
                end = Math.max(end, date.end());
            }
        }
        return found;
    }

    private Found atYear(int start, int end) {
        int era = Years.ofEra(text, start, end, number(start, end));
        if (era > 0) {
            return after(start, end, era);
        }
        if (end - start == 2) {
            return shortYear(start, end, 2000 + number(start, end));
        }
        int year = end - start < 4 ? 0 : Years.ofThai(text, start, number(start, start + 4));
        if (year < 1900 || year > 2099) {
            return null;
        }
        Found before = before(start, start + 4, year);
        boolean glued = end - start > 4;
        if (glued) {
            return before == null || end - start > 6 || before.isNumeric() ? null : before;
        }
        return before == null ? after(start, end, year) : before;
    }

    /// A word or number that ends before some place, and the mark that parts it from what follows.
    private record Token(int start, int end, boolean isNumber, char mark) {}

    private Token tokenBefore(int end) {
        int i = end;
        char mark = 0;
        while (i > 0 && end - i < 4 && isBreak(text.charAt(i - 1))) {
            char c = text.charAt(--i);
            mark = c == ' ' || c == '\u00A0' || c == '\n' ? mark : c;
        }
        int last = i;
        if (i > 0 && isDigit(i - 1)) {
            while (i > 0 && isDigit(i - 1)) {
                i--;
            }
            return new Token(i, last, true, mark);
        }
        while (i > 0 && isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i == last ? null : new Token(i, last, false, mark);
    }

    /// The token before `end` that is none of the small words inside dates.
    private Token partBefore(int end) {
        Token token = tokenBefore(end);
        for (int i = 0; i < MOST_BETWEEN && token != null && isBetween(token); i++) {
            token = tokenBefore(token.start());
        }
        return token;
    }

    private boolean isBetween(Token token) {
        return !token.isNumber()
                && (BETWEEN.contains(lower(token.start(), token.end()))
                        || "ºª".indexOf(text.charAt(token.start())) >= 0);
    }

    private Found before(int yearStart, int end, int year) {
        Token near = partBefore(yearStart);
        Token far = near == null ? null : partBefore(near.start());
        if (far == null) {
            return null;
        }
        if (near.isNumber() && far.isNumber()) {
            boolean alike = near.mark() == far.mark() && "./|-–".indexOf(near.mark()) >= 0;
            return alike ? numbers(far, near, end, year) : null;
        }
        if (near.isNumber() && lower(far.start(), far.end()).equals(MONTH)) {
            Token day = partBefore(far.start());
            return day == null || !day.isNumber()
                    ? null
                    : found(year, number(near), number(day), Span.of(day.start(), end), false);
        }
        Token name = near.isNumber() ? far : near;
        Token day = near.isNumber() ? near : far;
        int month = month(name);
        if (month > 0 && !day.isNumber() && month(day) == month) {
            day = partBefore(day.start());
        }
        boolean whole = month > 0 && day != null && day.isNumber();
        int start = whole ? Math.min(monthStart(name), day.start()) : 0;
        return whole ? found(year, month, number(day), Span.of(start, end), false) : null;
    }

    /// `14.12.25`, where nothing tells the century.
    private Found shortYear(int yearStart, int end, int year) {
        Token near = tokenBefore(yearStart);
        Token far = near == null || !near.isNumber() ? null : tokenBefore(near.start());
        boolean alike =
                far != null
                        && far.isNumber()
                        && near.mark() == far.mark()
                        && (near.mark() == '.' || near.mark() == '/')
                        && near.start() - far.end() == 1
                        && yearStart - near.end() == 1;
        boolean open = end == text.length() || ".:/".indexOf(text.charAt(end)) < 0;
        return alike && open && number(far) > 0 ? numbers(far, near, end, year) : null;
    }

    /// Day before month, as most of the world writes it, unless only the other order is possible or
    /// the page writes American dates.
    private Found numbers(Token first, Token second, int end, int year) {
        int a = number(first);
        int b = number(second);
        boolean american = b > 12 || isMonthFirst && second.mark() != '.' && a <= 12;
        Span span = Span.of(first.start(), end);
        Found found = found(year, american ? a : b, american ? b : a, span, true);
        if (found == null || a > 12 || b > 12) {
            return found;
        }
        LocalDate other = LocalDate.of(year, american ? b : a, american ? a : b);
        return new Found(found.day(), other, first.start(), end, true);
    }

    /// `2025-12-14`, `2025年12月14日`, `2025 Dec 14`.
    private Found after(int start, int yearEnd, int year) {
        int month = markEnd(yearEnd, "-/.年년");
        if (month < 0) {
            return afterByName(start, yearEnd, year);
        }
        int monthEnd = runEnd(month);
        int day = monthEnd - month > 2 ? -1 : markEnd(monthEnd, "-/.月월");
        int end = day < 0 ? -1 : runEnd(day);
        return end < 0 || end - day > 2
                ? null
                : found(year, number(month, monthEnd), number(day, end), Span.of(start, end), true);
    }

    /// `2025 Dec 14`, `2025. december 14`, `2025 m. gruodžio 14`, `2025. gada 14. decembris`.
    private Found afterByName(int start, int yearEnd, int year) {
        int from = skipSpace(skipDot(yearEnd));
        int word = wordEnd(from);
        boolean isCalled = word > from && YEARS.contains(lower(from, word));
        from = isCalled ? skipSpace(skipDot(word)) : from;
        if (isCalled && from < text.length() && isDigit(from)) {
            int dayEnd = runEnd(from);
            int name = skipSpace(skipDot(dayEnd));
            int end = wordEnd(name);
            return named(start, end, year, new Token(name, end, false, ' '), from, dayEnd);
        }
        int to = wordEnd(from);
        int day = skipSpace(to);
        boolean isApart = skipDot(yearEnd) > yearEnd && !isCalled;
        boolean isName = to > from && !(isApart && Character.isUpperCase(text.charAt(from)));
        int end = isName && day > to && day < text.length() ? runEnd(day) : day;
        return named(start, end, year, new Token(from, to, false, ' '), day, end);
    }

    private Found named(int start, int end, int year, Token name, int day, int dayEnd) {
        int month = dayEnd > day && dayEnd - day <= 2 ? month(name) : 0;
        return month > 0
                ? found(year, month, number(day, dayEnd), Span.of(start, end), false)
                : null;
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < text.length() && isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private int skipDot(int from) {
        return from < text.length() && text.charAt(from) == '.' ? from + 1 : from;
    }

    /// The digit after one of `marks` at `from`, spaces let pass; -1 when it is not so.
    private int markEnd(int from, String marks) {
        int i = skipSpace(from);
        if (i >= text.length() || marks.indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        i = skipSpace(i + 1);
        return i < text.length() && isDigit(i) ? i : -1;
    }

    private int skipSpace(int from) {
        return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    }

    private static Found found(int year, int month, int day, Span span, boolean isNumeric) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Dates.isPlausible(date)
                    ? new Found(date, date, span.start(), span.end(), isNumeric)
                    : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private int month(Token token) {
        int start = token.isNumber() ? -1 : monthStart(token);
        return start < 0 ? 0 : MONTHS.get(lower(start, token.end()));
    }

    /// Where a month's name begins in a word: in the middle where nothing parts it from the word
    /// before; -1 when the word names none.
    private int monthStart(Token token) {
        for (int i = token.start(); i < token.end() - 2; i++) {
            boolean begins =
                    i == token.start()
                            || Character.isUpperCase(text.charAt(i))
                                    && Character.isLowerCase(text.charAt(i - 1));
            if (begins && MONTHS.containsKey(lower(i, token.end()))) {
                return i;
            }
        }
        return -1;
    }

    private String lower(int start, int end) {
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        return hasMarks(lower) ? Normalizer.normalize(lower, Normalizer.Form.NFC) : lower;
    }

    /// True for a word that may have accents apart from their letters.
    private static boolean hasMarks(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_MARK) {
                return true;
            }
        }
        return false;
    }

    private boolean isDigit(int i) {
        return Character.isDigit(text.charAt(i));
    }

    private int runEnd(int from) {
        int i = from;
        while (i < text.length() && isDigit(i)) {
            i++;
        }
        return i;
    }

    private int number(Token token) {
        return number(token.start(), token.end());
    }

    private int number(int start, int end) {
        int number = 0;
        for (int i = start; i < end && end - start < 9; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBreak(char c) {
        return " \u00A0\n,./|-–'’".indexOf(c) >= 0;
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
