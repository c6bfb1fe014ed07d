package parallax.compare.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.compare.story.TermRarity;
import parallax.compare.text.Letters;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;

/// Likeness of two statements by their letters and words alone.
final class Overlap {

    private Overlap() {}

    static void put(Statement a, Statement b, TermRarity rarity, Row row) {
        List<String> as = stems(a);
        List<String> bs = stems(b);
        row.put(as.size()).put(bs.size());
        row.put(Math.log((as.size() + 1.0) / (bs.size() + 1.0)));
        row.put(cosine(a, b, rarity));
        row.put(share(grams(as, 1), grams(bs, 1)));
        row.put(share(grams(as, 2), grams(bs, 2)));
        row.put(share(grams(as, 3), grams(bs, 3)));
        row.put(Letters.dice(a.text(), b.text()));
        int common = commonSubsequence(as, bs);
        row.put((double) common / Math.max(1, Math.min(as.size(), bs.size())));
        row.put((double) common / Math.max(1, Math.max(as.size(), bs.size())));
    }

    private static List<String> stems(Statement s) {
        return s.tokens().stream().filter(Token::isWord).map(Token::stem).toList();
    }

    private static double cosine(Statement a, Statement b, TermRarity rarity) {
        Map<String, Double> x = weights(a, rarity);
        Map<String, Double> y = weights(b, rarity);
        double dot = 0;
        for (Map.Entry<String, Double> e : x.entrySet()) {
            dot += e.getValue() * y.getOrDefault(e.getKey(), 0.0);
        }
        return dot / Math.max(1e-9, length(x) * length(y));
    }

    private static double length(Map<String, Double> x) {
        return Math.sqrt(x.values().stream().mapToDouble(v -> v * v).sum());
    }

    private static Map<String, Double> weights(Statement s, TermRarity rarity) {
        Map<String, Double> weights = new HashMap<>();
        for (Token token : s.tokens()) {
            if (token.isContent()) {
                weights.merge(token.stem(), rarity.idf(token.stem()), Double::sum);
            }
        }
        return weights;
    }

    private static Set<String> grams(List<String> words, int n) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + n <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + n)));
        }
        return grams;
    }

    /// Shared grams over the smaller set.
    private static double share(Set<String> x, Set<String> y) {
        int smaller = Math.min(x.size(), y.size());
        return smaller == 0 ? 0 : (double) shared(x, y) / smaller;
    }

    private static long shared(Set<String> x, Set<String> y) {
        return x.stream().filter(y::contains).count();
    }

    private static int commonSubsequence(List<String> x, List<String> y) {
        int[][] best = new int[x.size() + 1][y.size() + 1];
        for (int i = 1; i <= x.size(); i++) {
            for (int j = 1; j <= y.size(); j++) {
                best[i][j] =
                        x.get(i - 1).equals(y.get(j - 1))
                                ? best[i - 1][j - 1] + 1
                                : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[x.size()][y.size()];
    }
}
