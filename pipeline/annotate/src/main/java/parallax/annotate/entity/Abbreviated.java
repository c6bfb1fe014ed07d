package parallax.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.annotate.Token;
import parallax.model.EntityType;

/// Organisations with a state at the end of their name, known whole by the abbreviation behind it:
/// “the Rally for Peace in Chad (RPC)”.
final class Abbreviated {

    /// The rule that such names are found by.
    static final String RULE = "abbreviated";

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    private static final Set<String> LINKS =
            Set.of("of", "for", "in", "and", "the", "on", "to", "&");

    private final States states;

    Abbreviated(States states) {
        this.states = states;
    }

    /// The names of a sentence, with such organisations whole.
    List<Chunk> apply(List<Token> tokens, List<Chunk> chunks) {
        List<Chunk> whole = new ArrayList<>();
        for (int open = 2; open + 2 < tokens.size(); open++) {
            if (at(tokens, open).equals("(") && at(tokens, open + 2).equals(")")) {
                int from = start(tokens, open, at(tokens, open + 1));
                if (from < open && isStateBehind(tokens, from, open)) {
                    whole.add(new Chunk(from, open, EntityType.ORGANIZATION, RULE));
                }
            }
        }
        return whole.isEmpty() ? chunks : Chunk.override(chunks, whole);
    }

    /// The first token of the name that ends before `end` and begins with the letter that its
    /// abbreviation begins with, or `end`.
    private static int start(List<Token> tokens, int end, String letters) {
        boolean isShort =
                letters.length() >= SHORTEST
                        && letters.chars().allMatch(Character::isUpperCase)
                        && isInitial(tokens, end - 1, letters.charAt(letters.length() - 1));
        int start = end;
        int capitals = 0;
        for (int i = end - 1; isShort && i >= 0 && i > end - LONGEST; i--) {
            if (!isCapital(tokens, i) && !LINKS.contains(at(tokens, i))) {
                break;
            }
            capitals += isCapital(tokens, i) ? 1 : 0;
            if (capitals >= SHORTEST && isInitial(tokens, i, letters.charAt(0))) {
                start = i;
            }
        }
        return start;
    }

    private boolean isStateBehind(List<Token> tokens, int from, int end) {
        return LINKS.contains(at(tokens, end - 2))
                && !at(tokens, end - 2).equals("and")
                && states.forms().longest(tokens, from).isEmpty()
                && states.forms()
                        .longest(tokens, end - 1)
                        .filter(m -> m.isCased() && m.to() == end)
                        .isPresent();
    }

    private static boolean isInitial(List<Token> tokens, int i, char letter) {
        return at(tokens, i).charAt(0) == letter;
    }

    private static boolean isCapital(List<Token> tokens, int i) {
        return StateContext.isCapital(at(tokens, i));
    }

    private static String at(List<Token> tokens, int i) {
        return StateContext.at(tokens, i);
    }
}
