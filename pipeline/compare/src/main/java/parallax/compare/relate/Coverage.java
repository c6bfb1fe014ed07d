package parallax.compare.relate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.story.TermRarity;
import parallax.compare.text.Token;

/// How far one statement's words are found in another.
///
/// @param all mean best likeness of all words, weighted by rarity
/// @param content mean best likeness of content words
/// @param worst least and second least best likeness of content words
/// @param worstWeight rarity of the worst word
/// @param missing share of weight whose best likeness is under .55, .65, .75 and .85
/// @param exact share of weight whose very stem stands in the other
/// @param names share of names whose stem stands in the other, -1 without names
/// @param worstName least best likeness of a name, 1 without names
record Coverage(
        double all,
        double content,
        double[] worst,
        double worstWeight,
        double[] missing,
        double exact,
        double names,
        double worstName) {

    private static final double[] LIMITS = {0.55, 0.65, 0.75, 0.85};

    static Coverage of(Reading a, Reading b, Alignment alignment, TermRarity rarity) {
        Set<String> stems = new HashSet<>();
        b.statement().tokens().forEach(t -> stems.add(t.stem()));
        List<Token> tokens = a.statement().tokens();
        double[] missing = new double[LIMITS.length];
        double[] worst = {1, 1};
        double sum = 0;
        double weights = 0;
        double content = 0;
        double exact = 0;
        double worstWeight = 0;
        double worstName = 1;
        int contents = 0;
        int names = 0;
        int namesFound = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            double weight = PairFeatures.weight(token, rarity);
            double best = alignment.best(i);
            boolean found = stems.contains(token.stem());
            sum += weight * best;
            weights += weight;
            exact += found ? weight : 0;
            for (int k = 0; k < LIMITS.length; k++) {
                missing[k] += best < LIMITS[k] ? weight : 0;
            }
            if (token.isContent()) {
                contents++;
                content += best;
                worstWeight = best < worst[0] ? weight : worstWeight;
                worst[1] = best < worst[0] ? worst[0] : Math.min(worst[1], best);
                worst[0] = Math.min(worst[0], best);
            }
            if (token.kind() == Token.Kind.NAME) {
                names++;
                namesFound += found ? 1 : 0;
                worstName = Math.min(worstName, best);
            }
        }
        double total = Math.max(1e-6, weights);
        Arrays.setAll(missing, k -> missing[k] / total);
        return new Coverage(
                sum / total,
                content / Math.max(1, contents),
                worst,
                worstWeight,
                missing,
                exact / total,
                names == 0 ? -1 : (double) namesFound / names,
                worstName);
    }

    void put(Row row) {
        row.put(all).put(content).put(worst[0]).put(worst[1]).put(worstWeight);
        for (double share : missing) {
            row.put(share);
        }
        row.put(exact).put(names).put(worstName);
    }
}
