package parallax.compare.relate;

import java.util.List;
import java.util.Set;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;

/// Negation and other words that turn or weaken a statement, on one side only.
final class NegationFeatures {

    private static final Set<String> POSSIBLE =
            Set.of(
                    "may",
                    "might",
                    "could",
                    "would",
                    "should",
                    "can",
                    "will",
                    "plan",
                    "plans",
                    "planned",
                    "expected",
                    "likely",
                    "possible",
                    "possibly",
                    "reportedly",
                    "alleged",
                    "allegedly",
                    "if");
    private static final Set<String> ONLY =
            Set.of("only", "just", "all", "every", "always", "first");

    private NegationFeatures() {}

    static void put(Reading a, Reading b, Alignment alignment, Row row) {
        List<Integer> as = a.statement().negations();
        List<Integer> bs = b.statement().negations();
        row.put(as.size()).put(bs.size());
        row.put(as.size() % 2 != bs.size() % 2);
        row.put(unmatched(as, b.statement(), alignment));
        row.put(unmatched(bs, a.statement(), alignment.reversed()));
        row.put(count(a, POSSIBLE) - count(b, POSSIBLE)).put(count(a, ONLY) - count(b, ONLY));
    }

    /// How well the words after negations that the other side lacks are found there: a negated word
    /// that the other states plainly is the sign of a contradiction.
    private static double unmatched(List<Integer> negations, Statement other, Alignment alignment) {
        double best = 0;
        for (int i : negations) {
            boolean there =
                    alignment.forth()[i] >= 0
                            && Statement.isNegation(other.tokens().get(alignment.forth()[i]));
            for (int k = i + 1; !there && k <= i + 4 && k < alignment.forth().length; k++) {
                best = Math.max(best, alignment.best(k));
            }
        }
        return best;
    }

    private static long count(Reading reading, Set<String> words) {
        return reading.statement().tokens().stream()
                .map(Token::norm)
                .filter(words::contains)
                .count();
    }
}
