package parallax.compare.relate;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.story.TermRarity;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;

/// Where the words of one statement stand in the other: close together or scattered, in the same
/// order or turned round, inside a negation or not.
final class PlaceFeatures {

    private static final double FOUND = 0.7;

    private PlaceFeatures() {}

    static void put(Reading a, Reading b, Alignment alignment, TermRarity rarity, Row row) {
        side(a, b, alignment, rarity, row);
        side(b, a, alignment.reversed(), rarity, row);
        row.put(isPassive(a.statement()) != isPassive(b.statement()));
    }

    private static void side(
            Reading a, Reading b, Alignment alignment, TermRarity rarity, Row row) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        List<Integer> places = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        int contents = 0;
        for (int i = 0; i < as.size(); i++) {
            if (as.get(i).isContent()) {
                contents++;
                if (alignment.best(i) >= FOUND) {
                    places.add(alignment.forth()[i]);
                    if (as.get(i).kind() == Token.Kind.NAME) {
                        names.add(alignment.forth()[i]);
                    }
                }
            }
        }
        row.put((double) places.size() / Math.max(1, contents));
        row.put(turned(places)).put(turned(names)).put(names.size());
        between(places, bs, alignment, rarity, row);
    }

    /// Share of neighbours that stand in the other order, -1 with fewer than two.
    private static double turned(List<Integer> places) {
        int turned = 0;
        int pairs = 0;
        for (int k = 1; k < places.size(); k++) {
            if (!places.get(k).equals(places.get(k - 1))) {
                pairs++;
                turned += places.get(k) < places.get(k - 1) ? 1 : 0;
            }
        }
        return pairs == 0 ? -1 : (double) turned / pairs;
    }

    /// What stands in the stretch of the other statement that holds all places: how long it is for
    /// each place, how much weight in it has no match, and its negations.
    private static void between(
            List<Integer> places, List<Token> bs, Alignment alignment, TermRarity rarity, Row row) {
        if (places.isEmpty()) {
            row.put(-1).put(-1).put(-1).put(-1);
            return;
        }
        int from = places.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int to = places.stream().mapToInt(Integer::intValue).max().orElseThrow();
        double foreign = 0;
        double weights = 0;
        int negations = 0;
        for (int j = Math.max(0, from - 2); j <= to; j++) {
            double weight = PairFeatures.weight(bs.get(j), rarity);
            weights += weight;
            boolean matched = alignment.bestBack(j) >= FOUND;
            foreign += matched ? 0 : weight;
            negations += Statement.isNegation(bs.get(j)) && !matched ? 1 : 0;
        }
        row.put((double) (to - from + 1) / places.size()).put(foreign);
        row.put(foreign / Math.max(1e-6, weights)).put(negations);
    }

    private static boolean isPassive(Statement statement) {
        List<Token> tokens = statement.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            boolean verb = tokens.get(i - 1).norm().endsWith("ed");
            if (verb && tokens.get(i).norm().equals("by")) {
                return true;
            }
        }
        return false;
    }
}
