package parallax.annotate.entity;

import static parallax.annotate.entity.NumberReader.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parallax.annotate.Token;

/// Whether a date without a year or week lies ahead of the day of publication: told by the verb
/// nearest before it, else by the first after it. “She said on Sunday that they will meet on
/// Friday” has one of each.
final class Outlook {

    private static final int REACH = 10;
    private static final Set<String> AHEAD =
            Set.of(
                    "will",
                    "'ll",
                    "’ll",
                    "won't",
                    "shall",
                    "would",
                    "could",
                    "might",
                    "can",
                    "must",
                    "plans",
                    "planned",
                    "planning",
                    "due",
                    "scheduled",
                    "expected",
                    "slated",
                    "upcoming",
                    "ahead",
                    "if",
                    "tomorrow");
    private static final Set<String> BEHIND =
            Set.of(
                    "said", "told", "was", "were", "had", "did", "has", "have", "been", "met",
                    "began", "held", "came", "went", "made", "took", "gave", "saw", "found", "left",
                    "broke", "fell", "rose", "won", "lost", "struck", "killed", "spoke", "wrote",
                    "got", "ran", "led", "sent", "hit", "shot", "kept", "became", "brought", "fled",
                    "says", "since", "ago", "last");

    /// Before “to” and another verb they look ahead: “is to meet”, “hoped to meet”.
    private static final Set<String> INTENDING =
            Set.of(
                    "is",
                    "are",
                    "was",
                    "were",
                    "set",
                    "due",
                    "going",
                    "expected",
                    "scheduled",
                    "slated",
                    "plans",
                    "planned",
                    "plan",
                    "planning",
                    "hopes",
                    "hoped",
                    "hoping",
                    "wants",
                    "wanted",
                    "vowed",
                    "promised",
                    "intends",
                    "intended",
                    "aims",
                    "ready",
                    "want",
                    "hope",
                    "agreed",
                    "prepares",
                    "preparing",
                    "how",
                    "whether",
                    "needs");

    private static final Set<String> POLLS =
            Set.of(
                    "election",
                    "elections",
                    "vote",
                    "ballot",
                    "midterm",
                    "midterms",
                    "referendum",
                    "runoff",
                    "deadline");

    private Outlook() {}

    /// True where the date at tokens `[from, to)` lies ahead.
    static boolean isAhead(List<Token> tokens, int from, int to) {
        if (lower(tokens, from - 1).matches("by|until|till|before")) {
            return true;
        }
        for (int k = from - 1; k >= Math.max(0, from - REACH) && !isEnd(tokens, k); k--) {
            Optional<Boolean> sign = sign(tokens, k);
            if (sign.isPresent()) {
                return sign.get();
            }
        }
        if (POLLS.contains(lower(tokens, to))
                || lower(tokens, to).matches("['’]s") && POLLS.contains(lower(tokens, to + 1))) {
            return true;
        }
        for (int k = to; k < Math.min(tokens.size(), to + REACH) && !isEnd(tokens, k); k++) {
            Optional<Boolean> sign = sign(tokens, k);
            if (sign.isPresent()) {
                return sign.get();
            }
        }
        return false;
    }

    private static Optional<Boolean> sign(List<Token> tokens, int k) {
        String word = lower(tokens, k);
        boolean intended = word.equals("to") && INTENDING.contains(lower(tokens, k - 1));
        if (intended || AHEAD.contains(word) || word(tokens, k).equals("may")) {
            return Optional.of(true);
        }
        boolean past = word.length() > 4 && word.endsWith("ed") && !isBeforeTo(tokens, k);
        return past || BEHIND.contains(word) && !isBeforeTo(tokens, k)
                ? Optional.of(false)
                : Optional.empty();
    }

    /// True where an intention follows, which the word “to” after it tells.
    private static boolean isBeforeTo(List<Token> tokens, int k) {
        return lower(tokens, k + 1).equals("to") && INTENDING.contains(lower(tokens, k));
    }

    private static boolean isEnd(List<Token> tokens, int k) {
        return lower(tokens, k).matches("[;:.?!]");
    }

    private static String lower(List<Token> tokens, int i) {
        return word(tokens, i).toLowerCase(Locale.ROOT);
    }
}
