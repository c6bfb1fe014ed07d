package parallax.compare.relate;

import java.util.List;
import parallax.compare.story.TermRarity;
import parallax.compare.text.Token;

/// What was put in place of what: few small changes in otherwise equal sentences tell much.
final class ChangeFeatures {

    private ChangeFeatures() {}

    static void put(
            Reading a,
            Reading b,
            Alignment alignment,
            Lexicon lexicon,
            TermRarity rarity,
            Row row) {
        List<Token> as = a.statement().tokens();
        List<Token> bs = b.statement().tokens();
        List<Change> changes = Change.between(as, bs);
        int replacements = 0;
        int added = 0;
        int removed = 0;
        int longest = 0;
        double least = 1;
        Change worst = null;
        for (Change change : changes) {
            longest = Math.max(longest, Math.max(change.from().size(), change.to().size()));
            added += change.from().isEmpty() ? 1 : 0;
            removed += change.to().isEmpty() ? 1 : 0;
            if (change.isReplacement()) {
                replacements++;
                double like = like(change, alignment);
                worst = like < least || worst == null ? change : worst;
                least = Math.min(least, like);
            }
        }
        row.put(changes.size()).put(replacements).put(added).put(removed).put(longest).put(least);
        worst(worst, as, bs, alignment, lexicon, rarity, row);
    }

    private static void worst(
            Change change,
            List<Token> as,
            List<Token> bs,
            Alignment alignment,
            Lexicon lexicon,
            TermRarity rarity,
            Row row) {
        if (change == null) {
            for (int i = 0; i < 13; i++) {
                row.put(-1);
            }
            return;
        }
        int i = head(change.from(), as);
        int j = head(change.to(), bs);
        Token x = as.get(i);
        Token y = bs.get(j);
        Lexicon.Tie tie = lexicon.tie(x.norm(), y.norm());
        row.put(change.from().size()).put(change.to().size());
        row.put(alignment.likeness()[i][j]);
        row.put(tie.same()).put(tie.opposite()).put(tie.sibling()).put(tie.kindOf());
        row.put(tie.wider()).put(tie.derived());
        row.put(x.stem().equals(y.stem()));
        row.put(kind(x) * 4 + kind(y));
        row.put(Math.max(PairFeatures.weight(x, rarity), PairFeatures.weight(y, rarity)));
        row.put(lexicon.knows(x.norm()) && lexicon.knows(y.norm()));
    }

    private static int kind(Token token) {
        return token.kind().ordinal();
    }

    /// The last content word, else the last.
    private static int head(List<Integer> run, List<Token> tokens) {
        for (int k = run.size() - 1; k >= 0; k--) {
            if (tokens.get(run.get(k)).isContent()) {
                return run.get(k);
            }
        }
        return run.getLast();
    }

    private static double like(Change change, Alignment alignment) {
        double best = 0;
        for (int i : change.from()) {
            for (int j : change.to()) {
                best = Math.max(best, alignment.likeness()[i][j]);
            }
        }
        return best;
    }
}
