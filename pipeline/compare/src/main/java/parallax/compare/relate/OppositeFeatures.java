package parallax.compare.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parallax.compare.text.Token;

/// Opposites, kinds and siblings among the words that only one statement has.
///
/// @param onlyA places of the words of `as` whose stems `bs` has not
/// @param onlyB the same the other way
record OppositeFeatures(
        List<Token> as,
        List<Token> bs,
        List<Integer> onlyA,
        List<Integer> onlyB,
        Alignment alignment,
        Lexicon lexicon) {

    static void put(Reading a, Reading b, Alignment alignment, Lexicon lexicon, Row row) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        OppositeFeatures features =
                new OppositeFeatures(as, bs, only(as, bs), only(bs, as), alignment, lexicon);
        features.opposites(row);
        features.ties(row);
    }

    private void opposites(Row row) {
        List<int[]> senses = onlyB.stream().map(j -> lexicon.senses(bs.get(j).norm())).toList();
        float most = 0;
        float likest = 0;
        for (int i : onlyA) {
            int[] mine = lexicon.senses(as.get(i).norm());
            for (int k = 0; k < onlyB.size(); k++) {
                float opposite = lexicon.opposite(mine, senses.get(k));
                if (opposite > 0) {
                    most = Math.max(most, opposite);
                    likest = Math.max(likest, alignment.likeness()[i][onlyB.get(k)]);
                }
            }
        }
        row.put(most).put(likest);
    }

    /// How words that are matched with each other stand to each other.
    private void ties(Row row) {
        float sibling = 0;
        float siblingLike = 0;
        int synonyms = 0;
        float kinds = 0;
        float wider = 0;
        for (int i : onlyA) {
            for (int j : onlyB) {
                if (alignment.forth()[i] == j || alignment.back()[j] == i) {
                    Lexicon.Tie tie = lexicon.tie(as.get(i).norm(), bs.get(j).norm());
                    if (!tie.same() && tie.sibling() > 0) {
                        sibling = Math.max(sibling, tie.sibling());
                        siblingLike = Math.max(siblingLike, alignment.likeness()[i][j]);
                    }
                    synonyms += tie.same() || tie.derived() ? 1 : 0;
                    kinds = Math.max(kinds, tie.kindOf());
                    wider = Math.max(wider, tie.wider());
                }
            }
        }
        row.put(sibling).put(siblingLike).put(synonyms).put(kinds).put(wider);
    }

    private static List<Integer> only(List<Token> mine, List<Token> theirs) {
        Set<String> stems = new HashSet<>();
        theirs.forEach(t -> stems.add(t.stem()));
        return IntStream.range(0, mine.size())
                .filter(i -> mine.get(i).isWord() && !stems.contains(mine.get(i).stem()))
                .boxed()
                .toList();
    }
}
