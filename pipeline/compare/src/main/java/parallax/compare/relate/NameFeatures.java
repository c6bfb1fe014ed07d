package parallax.compare.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.text.Token;

/// Names that stand on one side only, and whether the other side has another name in their place.
final class NameFeatures {

    private NameFeatures() {}

    static void put(Reading a, Reading b, Alignment alignment, Lexicon lexicon, Row row) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        List<Integer> onlyA = only(as, bs);
        List<Integer> onlyB = only(bs, as);
        double like = 0;
        double sibling = 0;
        for (int i : onlyA) {
            for (int j : onlyB) {
                like = Math.max(like, alignment.likeness()[i][j]);
                Lexicon.Tie tie = lexicon.tie(as.get(i).norm(), bs.get(j).norm());
                sibling = Math.max(sibling, tie.same() || tie.derived() ? 0 : tie.sibling());
            }
        }
        row.put(onlyA.size()).put(onlyB.size()).put(like).put(sibling);
        row.put(Math.min(onlyA.size(), onlyB.size()));
    }

    private static List<Integer> only(List<Token> mine, List<Token> theirs) {
        Set<String> stems = new HashSet<>();
        theirs.forEach(t -> stems.add(t.stem()));
        List<Integer> only = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            boolean name = mine.get(i).kind() == Token.Kind.NAME;
            if (name && !stems.contains(mine.get(i).stem())) {
                only.add(i);
            }
        }
        return only;
    }
}
