package parallax.compare.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.text.Token;

/// Opposites, kinds and siblings among the words that only one statement has.
final class OppositeFeatures {

    private OppositeFeatures() {}

    static void put(Reading a, Reading b, Alignment alignment, Lexicon lexicon, Row row) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        boolean[] onlyA = only(as, bs);
        boolean[] onlyB = only(bs, as);
        double opposite = 0;
        double oppositeLike = 0;
        double sibling = 0;
        double siblingLike = 0;
        double synonyms = 0;
        double kinds = 0;
        double wider = 0;
        for (int i = 0; i < as.size(); i++) {
            for (int j = 0; j < bs.size() && onlyA[i]; j++) {
                if (!onlyB[j]) {
                    continue;
                }
                Lexicon.Tie tie = lexicon.tie(as.get(i).norm(), bs.get(j).norm());
                double like = alignment.likeness()[i][j];
                boolean matched = alignment.forth()[i] == j || alignment.back()[j] == i;
                opposite = Math.max(opposite, tie.opposite());
                oppositeLike = Math.max(oppositeLike, tie.opposite() > 0 ? like : 0);
                if (matched && !tie.same()) {
                    sibling = Math.max(sibling, tie.sibling());
                    siblingLike = Math.max(siblingLike, tie.sibling() > 0 ? like : 0);
                }
                synonyms += matched && (tie.same() || tie.derived()) ? 1 : 0;
                kinds = Math.max(kinds, matched ? tie.kindOf() : 0);
                wider = Math.max(wider, matched ? tie.wider() : 0);
            }
        }
        row.put(opposite).put(oppositeLike).put(sibling).put(siblingLike);
        row.put(synonyms).put(kinds).put(wider);
    }

    private static boolean[] only(List<Token> mine, List<Token> theirs) {
        Set<String> stems = new HashSet<>();
        theirs.forEach(t -> stems.add(t.stem()));
        boolean[] only = new boolean[mine.size()];
        for (int i = 0; i < only.length; i++) {
            only[i] = mine.get(i).isWord() && !stems.contains(mine.get(i).stem());
        }
        return only;
    }
}
