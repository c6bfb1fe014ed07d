package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import parallax.annotate.Token;

/// Finds where the official title of an agreement begins to tell its parties or matter, and whether
/// what was found is a title: “Agreement between A and B concerning the carriage of goods by road”.
final class AgreementTitles {

    private static final int FARTHEST_LINK = 14;
    private static final String YEAR = "(?:1[5-9]|20)\\d\\d";

    private static final String PARTICIPLE = "(?!inclu|accord|say|hav|be)[a-z]{3,}ing";

    private final Lexicon words;
    private final TitleReach reach;

    AgreementTitles(Lexicon words) {
        this.words = words;
        this.reach = new TitleReach(words);
    }

    /// One past the last token of the title whose head stands at `head`, or `head` when none starts
    /// there.
    int end(List<Token> tokens, int head) {
        if (!words.has("agreement-title-head", at(tokens, head))) {
            return head;
        }
        int next = link(tokens, head, behind(tokens, head));
        if (next < 0) {
            return head;
        }
        int end = reach.end(tokens, head, next);
        boolean isPrivate = words.has("agreement-not-before", at(tokens, head - 1));
        boolean isOfStates =
                at(tokens, head).matches("(?i)agreements?|arrangement")
                        && has(tokens, head, end, "governments?|republic|kingdom|states");
        return isTitle(tokens, head, end) && (isOfStates || !isPrivate) ? end : head;
    }

    private static boolean has(List<Token> tokens, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (at(tokens, i).toLowerCase(Locale.ROOT).matches(word)) {
                return true;
            }
        }
        return false;
    }

    /// Past what belongs to the head itself: “of Understanding”, “No. 6”, “, 1944”.
    private int behind(List<Token> tokens, int head) {
        int next = head + 1;
        if (is(tokens, head, "memorandum") && is(tokens, next, "of")) {
            next += 2;
        }
        if (at(tokens, next).matches("(?i)no\\.?|number")) {
            next++;
            next += at(tokens, next).equals(".") ? 1 : 0;
        }
        if (at(tokens, next).matches("\\d{1,3}|[IVX]{1,5}")) {
            next++;
        }
        if (at(tokens, next).equals(",") && at(tokens, next + 1).matches(YEAR)) {
            next += 2;
        }
        if (is(tokens, next, "of") && reach.isDay(at(tokens, next + 1))) {
            int date = next + 1;
            while (reach.isDay(at(tokens, date))) {
                date++;
            }
            next = isFirstLink(tokens, head, date) ? date : next;
        }
        boolean isFurther =
                at(tokens, next).matches("(?i)additional|supplementary|supplemental|effected");
        return isFurther && at(tokens, next + 1).matches("(?i)to|by") ? next + 1 : next;
    }

    /// The first word of the matter or parties, or -1: “Treaty of Friendship and Commerce between”
    /// has it far behind, “Treaty of Utrecht” not at all.
    private int link(List<Token> tokens, int head, int next) {
        if (!isFirstLink(tokens, head, next)) {
            return -1;
        }
        return isShortName(tokens, head, next) ? farLink(tokens, next + 1) : next;
    }

    private int farLink(List<Token> tokens, int from) {
        boolean isTopic = words.has("agreement-of-topic", at(tokens, from));
        boolean isAct = words.has("agreement-of-act", at(tokens, from));
        for (int i = from; i < from + FARTHEST_LINK; i++) {
            String word = at(tokens, i);
            boolean isWith = word.equalsIgnoreCase("with") && isTopic;
            boolean isTo = word.equalsIgnoreCase("to") && isAct;
            if (i > from && (isWith || isTo || words.has("agreement-far-link", word))) {
                return i;
            }
            if (!isCapital(word) && !word.matches(",|and|the|of|for|&")) {
                return -1;
            }
        }
        return -1;
    }

    /// A word that opens the matter or the parties of an agreement; some do so only after some
    /// heads.
    private boolean isFirstLink(List<Token> tokens, int head, int next) {
        String link = at(tokens, next).toLowerCase(Locale.ROOT);
        String kind = at(tokens, head).toLowerCase(Locale.ROOT);
        if (kind.matches("articles?") && !link.equals("to")) {
            return false;
        }
        return switch (link) {
            case "to" -> isJoined(tokens, head, next, kind);
            case "with" ->
                    kind.matches("treat(?:y|ies)|agreements?|conventions?|arrangements?")
                            && (isCapital(at(tokens, next + 1)) || is(tokens, next + 1, "respect"));
            case "of" -> true;
            case "in", "as", "by", "from", "at" ->
                    kind.matches("agreements?|exchanges?|notes?|letters?|protocols?")
                            && (isCapital(at(tokens, next + 1))
                                    || link.equals("in") && is(tokens, next + 1, "the"));
            case "on" -> !reach.isTime(tokens, next + 1, next + 2);
            case "exchanged", "under", "providing" -> true;
            default -> words.has("agreement-first-link", link) || link.matches(PARTICIPLE);
        };
    }

    /// “Protocol to the …”, “Additional Article to the …”, “Resolution to amend the …”.
    private boolean isJoined(List<Token> tokens, int head, int next, String kind) {
        boolean isAdded = at(tokens, head - 1).matches("(?i)additional|supplementary|separate");
        return kind.matches(
                        "protocols?|amendments?|annex|adhesion|supplementary|additional"
                                + "|adjustments?|accession|minutes?")
                || isAdded && kind.matches("articles?|conventions?|agreements?|treaty")
                || isCapital(at(tokens, next + 1))
                        && kind.matches("agreement|convention|treaty")
                        && next == head + 1
                || next > head + 1 && at(tokens, next - 1).matches("(?i)[a-z]{6,}")
                || kind.startsWith("resolution")
                        && at(tokens, next + 1).matches("(?i)amend|extend|modify|revise");
    }

    /// “Treaty of Utrecht” reaches as far as its capitals; “Convention of the Government of” does
    /// not.
    private boolean isShortName(List<Token> tokens, int head, int next) {
        boolean isMemorandum =
                is(tokens, head, "memorandum") || at(tokens, head).startsWith("Exchange");
        return is(tokens, next, "of") && !isMemorandum && !is(tokens, next + 1, "the");
    }

    /// A capital head with something of substance behind it; loose heads such as “Note” need a
    /// party.
    private boolean isTitle(List<Token> tokens, int head, int end) {
        if (end - head < 3 || !isCapital(at(tokens, head))) {
            return false;
        }
        boolean isStrict = words.has("agreement-title-strict", at(tokens, head));
        String before = at(tokens, head - 1);
        int capitals = before.equalsIgnoreCase("the") || isCapital(before) ? 1 : 0;
        boolean hasParty = false;
        for (int i = head + 1; i < end; i++) {
            String word = at(tokens, i);
            capitals += isCapital(word) ? 1 : 0;
            String lower = word.toLowerCase(Locale.ROOT);
            hasParty |=
                    lower.matches(
                            "between|governments?|conventions?|agreements?|treaty|protocol"
                                    + "|international");
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
