package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.annotate.Token;

/// Finds the title or role that stands with a person's name: “German Chancellor Friedrich Merz”,
/// “Friedrich Merz, the German chancellor,”, “Friedrich Merz, who is now chancellor”.
final class Roles {

    private static final int LONGEST = 7;
    private static final int FARTHEST_CLAUSE = 20;
    private static final Set<String> COPULAS = Set.of("is", "was");
    private static final Set<String> BEFORE_ROLE =
            Set.of("the", "a", "an", "his", "her", "its", "their", "currently", "now", "still");

    private final Lexicon words;

    Roles(Lexicon words) {
        this.words = words;
    }

    /// True when the word is a form of address or a role, no part of a name.
    boolean isTitle(String word) {
        return words.has("honorific", word) || words.has("role", word);
    }

    /// True when the word is a form of address.
    boolean isHonorific(String word) {
        return words.has("honorific", word);
    }

    /// The role beside the name at tokens `[from, to)`, or empty.
    String of(List<Token> tokens, int from, int to) {
        String before = before(tokens, from);
        if (!before.isEmpty()) {
            return before;
        }
        String after = at(tokens, to).equals(",") ? role(tokens, to + 1) : "";
        return after.isEmpty() ? told(tokens, to) : after;
    }

    /// The role that a copula gives, right behind the name or in its clause with “who”.
    private String told(List<Token> tokens, int to) {
        if (COPULAS.contains(at(tokens, to))) {
            String role = role(tokens, to + 1);
            if (!role.isEmpty()) {
                return role;
            }
        }
        int i = to;
        while (i < to + FARTHEST_CLAUSE && !at(tokens, i).equals("who") && !isName(at(tokens, i))) {
            i++;
        }
        boolean isClause = at(tokens, i).equals("who") && COPULAS.contains(at(tokens, i + 1));
        return isClause ? role(tokens, i + 2) : "";
    }

    /// Somebody or something else is named there, to whom a later “who” may belong.
    private boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !isModifier(word);
    }

    private String before(List<Token> tokens, int from) {
        int start = from;
        boolean hasRole = false;
        while (start > 0 && from - start < LONGEST) {
            String word = tokens.get(start - 1).text();
            boolean isRole = words.has("role", word);
            if (!isRole && !(hasRole && isModifier(word))) {
                break;
            }
            hasRole = true;
            start--;
        }
        return join(tokens, trimmed(tokens, start, from), from);
    }

    /// The role that starts at token `from`, its article and adverb aside, or empty.
    private String role(List<Token> tokens, int from) {
        int start = from;
        while (BEFORE_ROLE.contains(at(tokens, start))) {
            start++;
        }
        int role = -1;
        for (int i = start; i < Math.min(start + LONGEST, tokens.size()); i++) {
            String word = at(tokens, i);
            if (words.has("role", word)) {
                role = i;
            } else if (!isModifier(word) || word.equals(",")) {
                break;
            }
        }
        return role < 0 ? "" : join(tokens, trimmed(tokens, start, role + 1), role + 1);
    }

    private boolean isModifier(String word) {
        boolean isAdjective =
                !word.isEmpty()
                        && Character.isUpperCase(word.charAt(0))
                        && word.matches(".*(?:an|ian|ish|ese|ch|i|ic|ss)");
        return isAdjective
                || words.has("role-modifier", word)
                || word.equals("-")
                || word.equals("'s");
    }

    private int trimmed(List<Token> tokens, int from, int to) {
        int start = from;
        while (start < to
                && List.of("the", "of", "for", "'s", "-")
                        .contains(at(tokens, start).toLowerCase(Locale.ROOT))) {
            start++;
        }
        return start;
    }

    private static String join(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Token token : tokens.subList(from, to)) {
            boolean isApart = end >= 0 && token.span().start() > end;
            text.append(isApart ? " " : "").append(token.text());
            end = token.span().end();
        }
        return text.toString();
    }

    private static String at(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
    }
}
