package parallax.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.compare.text.Moment.Side;

/// Reads calendar dates: `4 May 2020`, `May 4, 2020`, `March 2012`, `2020-05-04`, `1968`.
final class Moments {

    private static final Set<String> BEFORE = Set.of("before", "pre");
    private static final Set<String> UNTIL = Set.of("until", "till", "by", "through");
    private static final Set<String> AFTER = Set.of("after", "following", "post");
    private static final Set<String> SINCE = Set.of("since", "from");

    private final List<Token> tokens;

    private Moments(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Moment> of(List<Token> tokens) {
        Moments moments = new Moments(tokens);
        List<Moment> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Moment> moment = moments.at(i);
            if (moment.isPresent()) {
                found.add(moment.get());
                i = moment.get().last();
            }
        }
        return found;
    }

    private Optional<Moment> at(int i) {
        int month = month(i);
        if (month > 0) {
            int day = day(i + 1);
            int end = day > 0 ? i + 1 : i;
            int yearAt = skipComma(end + 1);
            int year = year(yearAt);
            return Optional.of(moment(year, month, day, i, year > 0 ? yearAt : end));
        }
        int day = day(i);
        int next = i + 1 < tokens.size() && word(i + 1).equals("of") ? i + 2 : i + 1;
        if (day > 0 && month(next) > 0) {
            int yearAt = skipComma(next + 1);
            int year = year(yearAt);
            return Optional.of(moment(year, month(next), day, i, year > 0 ? yearAt : next));
        }
        int year = year(i);
        return year > 0 ? Optional.of(numeric(year, i)) : Optional.empty();
    }

    /// A year, or `2020-05-04`.
    private Moment numeric(int year, int i) {
        boolean iso = word(i + 1).equals("-") && word(i + 3).equals("-") && day(i + 4) > 0;
        int month = iso ? day(i + 2) : 0;
        return month > 0 && month <= 12
                ? moment(year, month, day(i + 4), i, i + 4)
                : moment(year, 0, 0, i, i);
    }

    private Moment moment(int year, int month, int day, int first, int last) {
        return new Moment(year, month, day, side(first), first, last);
    }

    private Side side(int first) {
        for (int k = first - 1; k >= Math.max(0, first - 2); k--) {
            String word = word(k);
            if (BEFORE.contains(word) || word.equals("to") && word(k - 1).equals("prior")) {
                return Side.BEFORE;
            }
            if (AFTER.contains(word)) {
                return Side.AFTER;
            }
            if (UNTIL.contains(word) || SINCE.contains(word)) {
                return UNTIL.contains(word) ? Side.UNTIL : Side.SINCE;
            }
            if (!Set.of("the", "of", "in", "on", "late", "early").contains(word)) {
                break;
            }
        }
        return Side.AT;
    }

    private int month(int i) {
        if (i < 0 || i >= tokens.size()) {
            return 0;
        }
        boolean verb =
                word(i).equals("may") && day(i + 1) == 0 && year(i + 1) == 0 && day(i - 1) == 0;
        return verb ? 0 : Days.month(tokens.get(i)).map(Days::monthNumber).orElse(0);
    }

    private int day(int i) {
        int value = number(i);
        return value >= 1 && value <= 31 ? value : 0;
    }

    private int year(int i) {
        int value =
                i < tokens.size() && i >= 0 && tokens.get(i).text().length() == 4 ? number(i) : 0;
        return value >= 1500 && value <= 2100 ? value : 0;
    }

    private int number(int i) {
        if (i < 0 || i >= tokens.size() || tokens.get(i).kind() != Token.Kind.NUMBER) {
            return 0;
        }
        String digits = tokens.get(i).norm().replaceAll("[a-z]+$", "");
        return digits.length() <= 4 && digits.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(digits)
                : 0;
    }

    private int skipComma(int i) {
        return i < tokens.size() && word(i).equals(",") ? i + 1 : i;
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
    }
}
