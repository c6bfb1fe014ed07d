package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;

/// Finds how far the official title of an agreement reaches: “Agreement between A and B concerning
/// the carriage of goods by road”.
final class AgreementTitles {

    private static final int LONGEST = 90;
    private static final Set<String> CLOSERS =
            Set.of(".", ";", ":", "?", "!", "\"", "”", "''", "—", "…");

    private final Lexicon words;

    AgreementTitles(Lexicon words) {
        this.words = words;
    }

    /// One past the last token of the title whose head stands at `head`, or `head` when none starts
    /// there.
    int end(List<Token> tokens, int head) {
        int next = head + 1;
        if (is(tokens, head, "memorandum") && is(tokens, next, "of")) {
            next += 2;
        }
        if (!words.has("agreement-title-head", at(tokens, head))
                || !isFirstLink(tokens, head, next)
                || words.has("agreement-not-before", at(tokens, head - 1))
                || isShortName(tokens, head, next)) {
            return head;
        }
        int end = next;
        while (end < Math.min(tokens.size(), head + LONGEST) && goesOn(tokens, end)) {
            end++;
        }
        end = trimmed(tokens, next, end);
        return isTitle(tokens, head, end) ? end : head;
    }

    private boolean goesOn(List<Token> tokens, int i) {
        String word = at(tokens, i);
        if (CLOSERS.contains(word) || words.words("agreement-stop").contains(word)) {
            return false;
        }
        if (word.equals("(") || word.equals("-LRB-") || word.equals("[")) {
            return i + 3 < tokens.size()
                    && !at(tokens, i + 2).matches("\\)|]|-RRB-")
                    && !at(tokens, i + 3).matches("\\)|]|-RRB-");
        }
        if (!word.equals(",")) {
            return true;
        }
        String next = at(tokens, i + 1);
        return isCapital(next)
                || next.matches("\\d+")
                || words.has("agreement-title-link", next)
                || Set.of("signed", "done", "including", "made", "concluded", "or", "the")
                        .contains(next);
    }

    /// A word that opens the matter or the parties of an agreement; some do so only after some
    /// heads.
    private boolean isFirstLink(List<Token> tokens, int head, int next) {
        String link = at(tokens, next).toLowerCase(Locale.ROOT);
        String kind = at(tokens, head).toLowerCase(Locale.ROOT);
        return switch (link) {
            case "to" ->
                    kind.matches("protocols?|amendments?|annex|adhesion|supplementary|additional");
            case "with" ->
                    kind.matches("treat(?:y|ies)|agreements?|conventions?|arrangements?")
                            && isCapital(at(tokens, next + 1));
            case "of" -> true;
            case "in", "as", "by", "from", "at" ->
                    kind.matches("agreements?|exchanges?|notes?|letters?|protocols?")
                            && (isCapital(at(tokens, next + 1))
                                    || link.equals("in") && is(tokens, next + 1, "the"));
            case "exchanged", "under", "providing" -> true;
            default -> words.has("agreement-first-link", link);
        };
    }

    /// “Treaty of Utrecht” reaches as far as its capitals; “Convention of the Government of” does
    /// not.
    private boolean isShortName(List<Token> tokens, int head, int next) {
        boolean isMemorandum =
                is(tokens, head, "memorandum") || at(tokens, head).startsWith("Exchange");
        return is(tokens, next, "of") && !isMemorandum && !is(tokens, next + 1, "the");
    }

    private int trimmed(List<Token> tokens, int from, int end) {
        int to = end;
        while (to > from && words.has("agreement-trail", at(tokens, to - 1))) {
            to--;
        }
        int date = to;
        for (int i = to - 1; i > from && i >= to - 4; i--) {
            if (at(tokens, i).matches("in|on") && isTime(tokens, i + 1, to)) {
                date = i;
            }
        }
        if (date < to && date - from > 2) {
            return date;
        }
        boolean isDated =
                to - from > 3
                        && at(tokens, to - 1).matches("(?:1[5-9]|20)\\d\\d")
                        && is(tokens, to - 2, "in");
        return isDated ? to - 2 : to;
    }

    private boolean isTime(List<Token> tokens, int from, int to) {
        boolean hasName = false;
        for (int i = from; i < to; i++) {
            boolean isName = words.has("date-word", at(tokens, i));
            if (!isName && !at(tokens, i).matches("\\d{1,4}|,|night|morning|evening")) {
                return false;
            }
            hasName |= isName;
        }
        return hasName;
    }

    /// A capital head with something of substance behind it; loose heads such as “Note” need a
    /// party.
    private boolean isTitle(List<Token> tokens, int head, int end) {
        if (end - head < 3 || !isCapital(at(tokens, head))) {
            return false;
        }
        boolean isStrict = words.has("agreement-title-strict", at(tokens, head));
        int capitals = 0;
        boolean hasParty = false;
        for (int i = head + 1; i < end; i++) {
            String word = at(tokens, i);
            capitals += isCapital(word) ? 1 : 0;
            String lower = word.toLowerCase(Locale.ROOT);
            hasParty |=
                    lower.matches("between|governments?|convention|agreement|treaty|international");
            if (lower.equals("constitution")) {
                return false;
            }
        }
        return isStrict ? hasParty : capitals > 0;
    }

    private static boolean is(List<Token> tokens, int i, String word) {
        return at(tokens, i).equalsIgnoreCase(word);
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    static String at(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
