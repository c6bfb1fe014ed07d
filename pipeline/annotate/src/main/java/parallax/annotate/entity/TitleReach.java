package parallax.annotate.entity;

import static parallax.annotate.entity.AgreementTitles.at;
import static parallax.annotate.entity.AgreementTitles.isCapital;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;

/// How far a title goes on from its first link: over coordination, brackets and the date and place
/// of signing, up to what the sentence says of the agreement.
final class TitleReach {

    private static final int LONGEST = 110;
    private static final int LONGEST_BRACKET = 40;
    private static final int FARTHEST_SIGNED = 8;
    private static final int LIST_ITEM = 6;
    private static final Set<String> CLOSERS =
            Set.of(".", ";", ":", "?", "!", "\"", "”", "''", "—", "…");

    private final Lexicon words;

    TitleReach(Lexicon words) {
        this.words = words;
    }

    /// One past the last token of the title with this head, whose matter starts at `from`.
    int end(List<Token> tokens, int head, int from) {
        int end = from;
        int limit = Math.min(tokens.size(), head + LONGEST);
        boolean inParties = at(tokens, from).equalsIgnoreCase("between");
        while (end < limit) {
            if (inParties && end > from) {
                inParties = !isLink(at(tokens, end));
                if (inParties && isVerb(at(tokens, end))) {
                    break;
                }
            }
            int next = isOpen(at(tokens, end)) ? bracket(tokens, end) : end + 1;
            if (next == end || !isOpen(at(tokens, end)) && !goesOn(tokens, end)) {
                break;
            }
            end = next;
        }
        return trimmed(tokens, from, end);
    }

    private boolean isLink(String word) {
        return words.has("agreement-title-link", word)
                        && !word.matches("(?i)of|and|in|by|between|from|at")
                || words.has("agreement-first-link", word)
                || words.has("agreement-comma-link", word) && !word.matches("the|or")
                || word.matches("[a-z]{3,}ing");
    }

    /// Among the parties a small word with a verb's ending is the sentence's: “the Agreement
    /// between the EU and the UK governs”.
    private boolean isVerb(String word) {
        return word.matches("\\p{Ll}+(?:s|ed)") && !words.has("agreement-party-word", word);
    }

    private static boolean isOpen(String word) {
        return word.equals("(") || word.equals("-LRB-") || word.equals("[");
    }

    private static boolean isClosed(String word) {
        return word.equals(")") || word.equals("-RRB-") || word.equals("]");
    }

    /// Past the bracket that opens at `open` when it is part of the title, else `open`: not an
    /// abbreviation at the end, nor a remark in running words.
    private int bracket(List<Token> tokens, int open) {
        String first = at(tokens, open + 1);
        int close = open + 1;
        boolean isRemark =
                first.matches("\\p{Ll}.*")
                        && !first.matches(
                                "with|together|consolidated|extending|to|including|excluding|as|and|or|no|amended|for");
        int inner = 0;
        while (close < open + LONGEST_BRACKET && (inner > 0 || !isClosed(at(tokens, close)))) {
            if (isStop(at(tokens, close))) {
                return open;
            }
            inner += isOpen(at(tokens, close)) ? 1 : isClosed(at(tokens, close)) ? -1 : 0;
            close++;
        }
        boolean isCounter = first.matches("[ivx]+|[a-h]");
        if (!isClosed(at(tokens, close)) || isRemark && !isCounter) {
            return open;
        }
        boolean isAbbreviation = close == open + 2 && isAcronym(first);
        String after = at(tokens, close + 1).toLowerCase(Locale.ROOT);
        boolean goesOn =
                words.has("agreement-far-link", after)
                        || after.matches("and|of|for|adopted|signed|done|to|as");
        return isAbbreviation && !isCounter && !goesOn ? open : close + 1;
    }

    private static boolean isAcronym(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1;
    }

    private boolean goesOn(List<Token> tokens, int i) {
        String word = at(tokens, i);
        if (word.equals("provided") && at(tokens, i + 1).equals("for")) {
            return true;
        }
        if (word.matches("until|till")) {
            return isTime(tokens, i + 1, i + 2) || at(tokens, i + 1).matches("\\d+\\p{L}*");
        }
        if (isStop(word) || isClosed(word)) {
            return false;
        }
        return !word.equals(",") || goesOnBehindComma(tokens, i);
    }

    private boolean goesOnBehindComma(List<Token> tokens, int comma) {
        String next = at(tokens, comma + 1);
        return isCapital(next)
                || next.matches("\\d+.*")
                || words.has("agreement-title-link", next)
                || words.has("agreement-comma-link", next)
                || words.has("agreement-first-link", next)
                || isList(tokens, comma + 1);
    }

    /// “educational, scientific and cultural materials”: small words up to the next comma or “and”.
    private boolean isList(List<Token> tokens, int from) {
        for (int i = from; i < from + LIST_ITEM; i++) {
            String word = at(tokens, i);
            if (i > from && word.matches(",|and|or")) {
                return !isStop(at(tokens, i + 1)) && !at(tokens, i + 1).matches("(?:the|a|it)");
            }
            if (isStop(word) || !word.matches("[\\p{Ll}-]+")) {
                return false;
            }
        }
        return false;
    }

    /// What no title has.
    private boolean isStop(String word) {
        return word.isEmpty()
                || CLOSERS.contains(word)
                || words.words("agreement-stop").contains(word);
    }

    /// Without the time at the end that is the sentence's, not the title's: “on Monday”, “in 1998”.
    private int trimmed(List<Token> tokens, int from, int end) {
        int to = end;
        while (to > from && words.has("agreement-trail", at(tokens, to - 1))) {
            to--;
        }
        int date = to;
        for (int i = to - 1; i > from && i >= to - 5; i--) {
            if (at(tokens, i).matches("in|on") && isTime(tokens, i + 1, to)) {
                date = i;
            }
        }
        boolean hasYear = at(tokens, to - 1).matches("(?:1[5-9]|20)\\d\\d");
        if (date < to && (date - from > 2 || date == from)) {
            return hasYear && isSigned(tokens, date, from) ? to : date;
        }
        boolean isDated = to - from > 3 && hasYear && at(tokens, to - 2).equals("in");
        return isDated ? to - 2 : to;
    }

    /// “signed at Paris on 22 November 1928” belongs to the title as a whole.
    private static boolean isSigned(List<Token> tokens, int date, int from) {
        for (int i = date - 1; i > from && i >= date - FARTHEST_SIGNED; i--) {
            if (at(tokens, i).matches("(?i)signed|done|adopted|concluded|opened|made|approved")) {
                return true;
            }
        }
        return false;
    }

    /// True when tokens `[from, to)` are words of a date or time of day.
    boolean isTime(List<Token> tokens, int from, int to) {
        boolean hasName = false;
        for (int i = from; i < to; i++) {
            hasName |= words.has("date-word", at(tokens, i));
            if (!isDay(at(tokens, i))) {
                return false;
            }
        }
        return hasName;
    }

    /// A word of a date: “12”, “May”, “1998”.
    boolean isDay(String word) {
        return words.has("date-word", word) || word.matches("\\d{1,4}|,|night|morning|evening");
    }
}
