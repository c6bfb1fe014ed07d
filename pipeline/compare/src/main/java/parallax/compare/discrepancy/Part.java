package parallax.compare.discrepancy;

import java.util.List;
import java.util.Set;
import parallax.compare.text.Amount;
import parallax.compare.text.Token;

/// Whether a number counts only some of those a text counts, as in “30 dead, 12 of them children”
/// and “30 dead, including 12 children”.
///
/// @param isPart true where it does
/// @param kind stem of what sets those apart, such as `children`; empty where nothing does
record Part(boolean isPart, String kind) {

    private static final int NEAR = 4;
    private static final Set<String> MEANT =
            Set.of("them", "whom", "those", "these", "which", "us");
    private static final Set<String> AMONG = Set.of("among", "amongst");
    private static final Set<String> INCLUDING =
            Set.of("including", "include", "includes", "included");
    private static final Part WHOLE = new Part(false, "");

    /// What `amount` counts among `tokens`.
    static Part of(List<Token> tokens, Amount amount) {
        int next = amount.last() + 1;
        if (is(tokens, next, Set.of("of")) && is(tokens, next + 1, MEANT)) {
            return new Part(true, kind(tokens, next + 2));
        }
        for (int i = Math.max(0, amount.first() - NEAR); i < amount.first(); i++) {
            boolean among = is(tokens, i, AMONG) && is(tokens, i + 1, MEANT);
            if (among || is(tokens, i, INCLUDING)) {
                return new Part(true, amount.head());
            }
        }
        return WHOLE;
    }

    private static String kind(List<Token> tokens, int from) {
        return tokens.stream()
                .skip(from)
                .limit(NEAR)
                .takeWhile(Token::isWord)
                .filter(Token::isContent)
                .map(Token::stem)
                .findFirst()
                .orElse("");
    }

    private static boolean is(List<Token> tokens, int i, Set<String> words) {
        return i < tokens.size() && words.contains(tokens.get(i).norm());
    }

    /// True for two wholes, and for two parts that nothing tells apart.
    boolean mayBe(Part other) {
        boolean named = !kind.isEmpty() && !other.kind.isEmpty();
        return isPart == other.isPart && (!named || kind.equals(other.kind));
    }
}
