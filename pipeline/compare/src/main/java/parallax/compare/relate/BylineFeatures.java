package parallax.compare.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.story.TermRarity;
import parallax.compare.text.Byline;
import parallax.compare.text.Moment;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;

/// What a statement finds of itself in the byline of the other: a post that a claim is about often
/// names its author, or the account it answers, only there.
final class BylineFeatures {

    /// How many features: the weight found in a name and in a handle, the share of weight found
    /// anywhere, the agreement of days.
    static final int WIDTH = 4;

    private BylineFeatures() {}

    static void put(Statement a, Statement b, TermRarity rarity, Row row) {
        Found forth = Found.of(a, b, rarity);
        Found back = Found.of(b, a, rarity);
        boolean none = a.byline().isEmpty() && b.byline().isEmpty();
        row.put(forth.inName + back.inName).put(forth.inHandle + back.inHandle);
        row.put(none ? -1 : Math.max(forth.share, back.share));
        row.put(day(a.byline().days(), b.moments()) + day(b.byline().days(), a.moments()));
    }

    /// How well the dates of a statement agree with the day of a post: from 1, the same month, to
    /// -1, other years; 0 when either has none.
    private static double day(List<Moment> posted, List<Moment> moments) {
        double best = -1;
        boolean any = false;
        for (Moment day : posted) {
            for (Moment moment : moments) {
                if (day.year() > 0 && moment.year() > 0) {
                    any = true;
                    best = Math.max(best, agreement(day, moment));
                }
            }
        }
        return any ? best : 0;
    }

    private static double agreement(Moment day, Moment moment) {
        if (day.year() != moment.year()) {
            return -1;
        }
        boolean months = day.month() > 0 && moment.month() > 0;
        return !months ? 0.5 : day.month() == moment.month() ? 1 : -0.5;
    }

    /// What of the words of one statement the other has.
    ///
    /// @param inName weight of words that only its author's name has
    /// @param inHandle weight of words that only its handles have
    /// @param share share of weight found anywhere in it
    private record Found(double inName, double inHandle, double share) {

        private static final Found NOTHING = new Found(0, 0, -1);

        static Found of(Statement post, Statement other, TermRarity rarity) {
            Byline byline = post.byline();
            if (byline.isEmpty()) {
                return NOTHING;
            }
            Set<String> seen = new HashSet<>();
            Set<String> own = new HashSet<>();
            post.tokens().forEach(token -> own.add(token.stem()));
            double inName = 0;
            double inHandle = 0;
            double inText = 0;
            double all = 0;
            for (Token token : other.tokens()) {
                if (token.isContent() && seen.add(token.stem())) {
                    double weight = PairFeatures.weight(token, rarity);
                    all += weight;
                    if (own.contains(token.stem())) {
                        inText += weight;
                    } else if (byline.isOfName(token)) {
                        inName += weight;
                    } else if (byline.isOfHandle(token)) {
                        inHandle += weight;
                    }
                }
            }
            return new Found(inName, inHandle, (inName + inHandle + inText) / Math.max(1e-6, all));
        }
    }
}
