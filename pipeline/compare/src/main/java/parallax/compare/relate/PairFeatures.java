package parallax.compare.relate;

import java.util.Arrays;
import parallax.compare.story.TermRarity;
import parallax.compare.text.Token;
import parallax.compare.vector.Vectors;

/// What two statements have in common and where they differ, as one row of numbers.
public final class PairFeatures {

    /// How many features, the first ones, say how alike two statements are; those behind them tell
    /// contradictions and would only add noise to a score.
    private static final int ALIKE = 145;

    private static final int BYLINE = ALIKE - BylineFeatures.WIDTH;

    private final Lexicon lexicon;
    private final TermRarity rarity;

    PairFeatures(Lexicon lexicon, TermRarity rarity) {
        this.lexicon = lexicon;
        this.rarity = rarity;
    }

    /// Resources from the class path.
    public static PairFeatures load() {
        return new PairFeatures(Lexicon.load(), TermRarity.load());
    }

    /// All features of a pair, always the same number of them in the same order.
    public float[] of(Reading a, Reading b) {
        return of(a, b, Alignment.of(a, b));
    }

    /// The same where the two are aligned already.
    float[] of(Reading a, Reading b, Alignment alignment) {
        Row row = likeness(a, b, alignment);
        FullNameFeatures.put(a, b, row);
        PlaceFeatures.put(a, b, alignment, rarity, row);
        return row.values();
    }

    /// The part of the row that a score goes by, without the cost of the rest.
    float[] alike(Reading a, Reading b, Alignment alignment) {
        return likeness(a, b, alignment).values();
    }

    private Row likeness(Reading a, Reading b, Alignment alignment) {
        Alignment reversed = alignment.reversed();
        Row row = new Row();
        row.put(Vectors.dot(a.vectors().sentence(), b.vectors().sentence()));
        Coverage forth = Coverage.of(a, b, alignment, rarity);
        Coverage back = Coverage.of(b, a, reversed, rarity);
        forth.put(row);
        back.put(row);
        row.put(Math.min(forth.all(), back.all()));
        row.put(2 * forth.all() * back.all() / Math.max(1e-6, forth.all() + back.all()));
        Overlap.put(a.statement(), b.statement(), rarity, row);
        FigureFeatures.put(a, b, alignment, row);
        FigurePartners.put(a, b, alignment, row);
        DateFeatures.put(a, b, alignment, row);
        DatePartners.put(a, b, alignment, row);
        DayFeatures.put(a.statement(), b.statement(), row);
        NegationFeatures.put(a, b, alignment, row);
        OppositeFeatures.put(a, b, alignment, lexicon, row);
        ChangeFeatures.put(a, b, alignment, lexicon, rarity, row);
        NameFeatures.put(a, b, alignment, lexicon, row);
        BylineFeatures.put(a.statement(), b.statement(), rarity, row);
        return row;
    }

    /// True when WordNet has two lower-case words as direct opposites.
    boolean areOpposites(String a, String b) {
        return lexicon.opposite(lexicon.senses(a), lexicon.senses(b)) == 1;
    }

    /// The part of a row that a score goes by.
    public static float[] alike(float[] row) {
        return Arrays.copyOf(row, ALIKE);
    }

    /// The weight of the words that one statement has only in the byline of the other.
    static double inByline(float[] row) {
        return row[BYLINE] + row[BYLINE + 1];
    }

    /// How much a token weighs: its rarity, little for function words.
    static double weight(Token token, TermRarity rarity) {
        if (!token.isWord()) {
            return 0;
        }
        return token.isContent() ? rarity.idf(token.stem()) : 0.7;
    }
}
