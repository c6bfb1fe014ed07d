package parallax.compare.text;

import java.util.List;
import java.util.Set;
import parallax.model.Quantity.Bound;

/// Reads the words that bound a number: “no more than”, “at least”, “up to”, “or fewer”.
final class BoundWords {

    private static final Set<String> OVER =
            Set.of(
                    "over",
                    "above",
                    "beyond",
                    "exceeding",
                    "exceeds",
                    "exceeded",
                    "exceed",
                    "surpassing",
                    "surpassed",
                    "surpasses",
                    "topping",
                    "topped");
    private static final Set<String> UNDER =
            Set.of("under", "below", "nearly", "almost", "beneath");
    private static final Set<String> ABOUT =
            Set.of(
                    "about",
                    "around",
                    "some",
                    "roughly",
                    "approximately",
                    "circa",
                    "estimated",
                    "~");
    private static final Set<String> MORE =
            Set.of("more", "greater", "higher", "larger", "bigger", "longer", "older", "better");
    private static final Set<String> LESS =
            Set.of("less", "fewer", "lower", "smaller", "shorter", "younger", "worse");
    private static final Set<String> NOT = Set.of("no", "not", "n't", "never");

    private BoundWords() {}

    /// The bound of a number before which the token at `last` stands and after which that at
    /// `next`.
    static Bound before(List<Token> tokens, int last, int next) {
        int skip = ABOUT.contains(word(tokens, last)) && isThan(tokens, last - 1) ? 1 : 0;
        String one = word(tokens, last - skip);
        String two = word(tokens, last - skip - 1);
        String three = word(tokens, last - skip - 2);
        String after = word(tokens, next);
        String then = word(tokens, next + 1);
        if (one.equals("than")) {
            boolean denied = NOT.contains(three) || three.endsWith("n't");
            return MORE.contains(two)
                    ? (denied ? Bound.AT_MOST : Bound.OVER)
                    : LESS.contains(two) ? (denied ? Bound.AT_LEAST : Bound.UNDER) : Bound.EXACT;
        }
        if (isAtLeast(one, two, three) || after.equals("or") && MORE.contains(then)) {
            return Bound.AT_LEAST;
        }
        if (isAtMost(one, two, three) || after.equals("or") && LESS.contains(then)) {
            return Bound.AT_MOST;
        }
        return OVER.contains(one) || after.equals("+") || isExcess(one, two, three)
                ? Bound.OVER
                : UNDER.contains(one)
                        ? Bound.UNDER
                        : ABOUT.contains(one) ? Bound.ABOUT : Bound.EXACT;
    }

    private static boolean isThan(List<Token> tokens, int at) {
        return word(tokens, at).equals("than");
    }

    private static boolean isAtLeast(String one, String two, String three) {
        return one.equals("least")
                || one.equals("of") && two.equals("minimum")
                || one.equals("as") && two.equals("few") && three.equals("as");
    }

    private static boolean isAtMost(String one, String two, String three) {
        return one.equals("most")
                || one.equals("to") && two.equals("up")
                || one.equals("of") && two.equals("maximum")
                || one.equals("as") && two.equals("many") && three.equals("as");
    }

    private static boolean isExcess(String one, String two, String three) {
        return one.equals("of")
                && (two.equals("excess") && three.equals("in") || two.equals("upwards"));
    }

    private static String word(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).norm() : "";
    }
}
