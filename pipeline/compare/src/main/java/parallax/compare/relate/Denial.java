package parallax.compare.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import parallax.compare.text.Irregular;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;

/// A statement and its denial in the same words: “The ferry sank.”, “The ferry did not sink.” The
/// pairs that models learn from hold few that differ in nothing else, so a rule knows them. Who
/// denies the opposite (“prices did not fall”) does not deny that prices rose.
final class Denial {

    private static final Set<String> PLAIN = Set.of("not", "never", "cannot", "no");

    /// Behind a negation: what is denied then is not the act but how far it goes.
    private static final Set<String> PARTIAL =
            Set.of(
                    "only",
                    "just",
                    "necessarily",
                    "merely",
                    "more",
                    "less",
                    "fewer",
                    "doubt",
                    "matter",
                    "later",
                    "sooner",
                    "wonder");

    /// Behind a negation: a denial of who says the same of all.
    private static final Set<String> WHOLE = Set.of("all", "every", "everyone", "always");

    private static final Set<String> REPORTING =
            Set.of("said", "says", "told", "tells", "added", "adds", "according", "reported");

    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing");

    /// Words that carry meaning in “…, Anna Holt said”.
    private static final int CREDIT = 5;

    private static final Set<String> OPEN =
            Set.of(
                    "if", "whether", "unless", "could", "would", "might", "may", "should", "can",
                    "must", "shall", "will", "?");

    private Denial() {}

    /// What to make of two statements of which one denies what the other states, word for word, or
    /// the opposite of that; empty for all others.
    ///
    /// @param opposites tells lower-case words that are opposites
    static Optional<Verdict> between(
            Statement a, Statement b, BiPredicate<String, String> opposites) {
        List<Integer> as = a.negations();
        List<Integer> bs = b.negations();
        if (as.size() + bs.size() != 1) {
            return Optional.empty();
        }
        boolean isFirst = as.size() == 1;
        Statement denying = isFirst ? a : b;
        int negation = isFirst ? as.getFirst() : bs.getFirst();
        return isPlain(denying.tokens(), negation, isFirst ? b : a) && open(a).equals(open(b))
                ? compared(a, b, opposites)
                : Optional.empty();
    }

    private static boolean isPlain(List<Token> tokens, int negation, Statement other) {
        String word = tokens.get(negation).norm();
        String next = negation + 1 < tokens.size() ? tokens.get(negation + 1).norm() : "";
        boolean isOfAll =
                WHOLE.contains(next)
                        && other.tokens().stream().noneMatch(t -> t.norm().equals(next));
        return (PLAIN.contains(word) || word.endsWith("n't"))
                && !PARTIAL.contains(next)
                && !isOfAll;
    }

    private static List<String> open(Statement statement) {
        return statement.tokens().stream().map(Token::norm).filter(OPEN::contains).toList();
    }

    /// Compares the words that carry meaning, in their order, but for who is credited before or
    /// behind them.
    private static Optional<Verdict> compared(
            Statement a, Statement b, BiPredicate<String, String> opposites) {
        List<Integer> as = carrying(a);
        List<Integer> bs = carrying(b);
        int more = Math.abs(as.size() - bs.size());
        int common = Math.min(as.size(), bs.size());
        boolean isLonger = as.size() > bs.size();
        if (common == 0 || more > CREDIT || more > 0 && !isCredited(isLonger ? a : b)) {
            return Optional.empty();
        }
        for (int from : more == 0 ? List.of(0) : List.of(0, more)) {
            List<Integer> x = isLonger ? as.subList(from, from + common) : as;
            List<Integer> y = isLonger ? bs : bs.subList(from, from + common);
            List<Integer> others = others(a, b, x, y);
            if (others.isEmpty()) {
                return Optional.of(Verdict.CONTRADICT);
            }
            int k = others.getFirst();
            Token word = a.tokens().get(x.get(k));
            if (others.size() == 1 && areOpposed(word, b.tokens().get(y.get(k)), opposites)) {
                return Optional.of(Verdict.DIFFERENT);
            }
        }
        return Optional.empty();
    }

    private static boolean isCredited(Statement statement) {
        return statement.tokens().stream().anyMatch(t -> REPORTING.contains(t.norm()));
    }

    /// The places at which the words `as` and `bs` are not forms of one.
    private static List<Integer> others(
            Statement a, Statement b, List<Integer> as, List<Integer> bs) {
        List<Integer> others = new ArrayList<>();
        for (int k = 0; k < as.size(); k++) {
            if (!areOne(a.tokens().get(as.get(k)), b.tokens().get(bs.get(k)))) {
                others.add(k);
            }
        }
        return others;
    }

    private static boolean areOpposed(Token x, Token y, BiPredicate<String, String> opposites) {
        List<String> others = forms(y.norm());
        return forms(x.norm()).stream()
                .anyMatch(form -> others.stream().anyMatch(o -> opposites.test(form, o)));
    }

    /// A word and what it may be a form of: a negation takes the verb back to its plain form, which
    /// is then to be compared with “raised”.
    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                forms.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return forms;
    }

    private static boolean areOne(Token x, Token y) {
        boolean areWords = x.kind() == Token.Kind.WORD && y.kind() == Token.Kind.WORD;
        return x.norm().equals(y.norm())
                || areWords && x.stem().equals(y.stem())
                || areWords && Irregular.areOne(x.norm(), y.norm());
    }

    private static List<Integer> carrying(Statement statement) {
        List<Integer> carrying = new ArrayList<>();
        for (int i = 0; i < statement.tokens().size(); i++) {
            Token token = statement.tokens().get(i);
            boolean isNoLonger =
                    i > 0
                            && token.norm().equals("longer")
                            && statement.tokens().get(i - 1).norm().equals("no");
            if (token.isContent() && !Statement.isNegation(token) && !isNoLonger) {
                carrying.add(i);
            }
        }
        return carrying;
    }
}
