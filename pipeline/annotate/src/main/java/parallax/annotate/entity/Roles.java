package parallax.annotate.entity;

import java.util.List;
import java.util.Locale;
import parallax.annotate.Token;

/// Finds the title or role that stands with a person's name: “German Chancellor Friedrich Merz”,
/// “Friedrich Merz, the German chancellor,”.
final class Roles {

    private static final int LONGEST = 7;

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
        return before.isEmpty() ? after(tokens, to) : before;
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

    private String after(List<Token> tokens, int to) {
        if (!at(tokens, to).equals(",")) {
            return "";
        }
        int start = to + 1;
        if (List.of("the", "a", "an", "his", "her", "its", "their").contains(at(tokens, start))) {
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
