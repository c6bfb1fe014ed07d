package parallax.annotate.entity;

import static parallax.annotate.entity.StateContext.at;
import static parallax.annotate.entity.StateContext.isCapital;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parallax.annotate.Token;
import parallax.model.Mention.StateSense.As;

/// Whether a capital, a seat of government or a people acts for its state, or is dealt with as the
/// state: “Kyiv said”, “talks with Moscow”, “Russian officials”.
final class StateActs {

    /// What stands before “with” a city that is not spoken to.
    private static final Pattern BESIDE =
            Pattern.compile(
                    "compared|along|together|familiar|love|begin|began|start|associated|compete"
                            + "|competes|competed|connected|connects|shares|shared|merged");

    /// What is brought to a government, not to its house.
    private static final Pattern BROUGHT =
            Pattern.compile("according|questions|demands?|requests?|appeals?|proposals?");

    private final Lexicon words;
    private final boolean isOfAffairs;

    StateActs(Lexicon words, boolean isOfAffairs) {
        this.words = words;
        this.isOfAffairs = isOfAffairs;
    }

    /// True when what follows is the state's and acts: “Russian armed forces attacked”, “Chinese
    /// officials said”, “the Russians want”; or is acted upon by states: “talks with Iranian
    /// negotiators”. In articles on affairs between states it need not act: “Russian officials”.
    boolean hasBelonging(List<Token> tokens, int from, int next) {
        if (isPeople(tokens, from, next)
                && (isSubject(tokens, from, next, "")
                        || isOfAffairs && isDealtWith(tokens, from, next))) {
            return true;
        }
        for (int i = next; i < Math.min(next + 3, tokens.size()); i++) {
            String word = at(tokens, i);
            if (words.has("demonym-belongings", word) || isSpeaker(tokens, i)) {
                return isOfAffairs && (isSpeaker(tokens, i) || isPartner(tokens, from))
                        || isSubject(tokens, from, i + 1, "")
                        || hasWord("state-object-head", tokens, from - 3, 2);
            }
            if (word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || word.length() < 4) {
                return isOfAffairs && word.equals("and") && isJoined(tokens, i + 1);
            }
        }
        return false;
    }

    /// “Russians”, but not “some Russians”, and at a clause's end “the Chinese”.
    private static boolean isPeople(List<Token> tokens, int from, int next) {
        boolean isPlural = at(tokens, from).endsWith("s") && !Peoples.isCount(at(tokens, from - 1));
        return isPlural
                || at(tokens, from - 1).equals("the") && at(tokens, next).matches("[.,;:]?");
    }

    /// “American and European officials”.
    private boolean isJoined(List<Token> tokens, int next) {
        for (int i = next; i < next + 3 && isCapital(at(tokens, i)); i++) {
            if (isSpeaker(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /// Someone or something that speaks for its state: “officials”, “state media”.
    private boolean isSpeaker(List<Token> tokens, int i) {
        return words.has("state-speakers", at(tokens, i))
                || words.has("government-word", at(tokens, i))
                        && at(tokens, i + 1).matches("officials?|spokes(man|woman|person)")
                || at(tokens, i).equals("state")
                        && at(tokens, i + 1).matches("media|television|TV|radio|news");
    }

    /// “in tandem with the Russian government”.
    private static boolean isPartner(List<Token> tokens, int from) {
        return at(tokens, at(tokens, from - 1).equals("the") ? from - 2 : from - 1)
                .matches("with|between");
    }

    /// “collusion with the Russians”, “the Russians' intentions”.
    private static boolean isDealtWith(List<Token> tokens, int from, int next) {
        boolean isAll = at(tokens, from - 1).equals("the");
        return isPartner(tokens, from)
                || isAll
                        && (at(tokens, from - 2).matches("from|by")
                                || at(tokens, next).matches("['’]s?"));
    }

    /// The rule by which the seat at `[from, to)` acts for its state, or empty.
    String acts(List<Token> tokens, int from, int to, As as) {
        String before = at(tokens, from - 1).toLowerCase(Locale.ROOT);
        String after = at(tokens, to);
        if (before.equals("the") && as == As.GOVERNMENT) {
            before = at(tokens, from - 2).toLowerCase(Locale.ROOT);
        }
        if (words.words("place-before").contains(before)) {
            return "";
        }
        if (isSubject(tokens, from, to, before)) {
            return "acts-as-subject";
        }
        if (isOfAffairs && as == As.GOVERNMENT && isSeat(tokens, from, to, before)) {
            return "seat-of-government";
        }
        if (after.equals("'s") || after.equals("’s") || after.equals("'") || after.equals("’")) {
            return hasWord("state-belongings", tokens, to + 1, 3) ? "acts-as-owner" : "";
        }
        if (as == As.GOVERNMENT && hasWord("demonym-belongings", tokens, to, 2)) {
            return "acts-as-owner";
        }
        if (words.has("state-object-verb", before) && after.equals("to")) {
            return "urged-to-act";
        }
        boolean isObject =
                before.equals("with") && !BESIDE.matcher(at(tokens, from - 2)).matches()
                        || words.has("state-target-verb", before)
                        || words.words("state-object").contains(before)
                                && hasWord("state-object-head", tokens, from - 4, 3);
        return isObject ? "acts-as-object" : "";
    }

    private boolean isSeat(List<Token> tokens, int from, int to, String before) {
        return words.has("seat", at(tokens, to - 1))
                && (!before.matches("to|of|into|a|an|visit|visits|visited")
                        || before.equals("to") && BROUGHT.matcher(at(tokens, from - 3)).matches())
                && !words.has("seat-after", at(tokens, to))
                && !at(tokens, from - 1).equalsIgnoreCase("southern");
    }

    private boolean isSubject(List<Token> tokens, int from, int to, String before) {
        if (before.equals("of") || before.equals("from") || before.equals("to")) {
            return false;
        }
        if (from > 0 && before.equals(",") && isCapital(at(tokens, from - 2))) {
            return false;
        }
        int verb = to;
        while (verb < to + 3 && words.has("auxiliary", at(tokens, verb))) {
            verb++;
        }
        return words.has("state-verb", at(tokens, verb));
    }

    private boolean hasWord(String kind, List<Token> tokens, int from, int width) {
        for (int i = from; i < from + width; i++) {
            if (words.has(kind, at(tokens, i))) {
                return true;
            }
        }
        return false;
    }
}
