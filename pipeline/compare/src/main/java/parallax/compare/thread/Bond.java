package parallax.compare.thread;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import parallax.compare.relate.Reading;
import parallax.compare.relate.Relator;
import parallax.compare.text.Amount;
import parallax.compare.text.Days;
import parallax.compare.text.Letters;
import parallax.compare.text.Moment;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.compare.vector.Vectors;

/// How surely two sayings make one claim.
///
/// @param strength how much alike they are, 0 to 1, for grouping
/// @param sureness how likely people would call them one claim and not only similar, 0 to 1, when
///   they are grouped at all
/// @param isButForValues whether they do so only once their numbers, days and negations are taken
///   as alike
record Bond(double strength, double sureness, boolean isButForValues) {

    /// No bond at all.
    static final Bond NONE = new Bond(0, 0, false);

    private static final double COSINE = 0.6;
    private static final double CLOSE = 0.8;
    private static final int SHORT = 4;
    private static final double HOPELESS = 0.12;
    private static final double SURE = 0.6;
    private static final int RARE = 3;

    /// Log odds for each unit of letters shared beyond the usual; 2 does as well. Judged by eye, 89
    /// % of the joins in 178 news articles were right and 83 % without, in 56 more that nothing was
    /// chosen by about 76 % and 70 %.
    private static final double ANCHOR = 3;

    private static final double USUAL = 0.25;
    private static final double FAR = Math.log(1.6);
    private static final double FAR_COST = 0.3;

    /// The bond of two sayings of a story with `words`, the same both ways.
    static Bond of(Saying a, Saying b, StoryWords words, Relator relator) {
        if (!isCandidate(a, b)) {
            return NONE;
        }
        if (a.article().equals(b.article())) {
            double again = Math.max(0, 2 * (cosine(a.reading(), b.reading()) - CLOSE));
            return new Bond(again, again, false);
        }
        double forth = relator.same(a.reading(), b.reading());
        OptionalDouble cost = cost(a, b);
        if (forth < HOPELESS && cost.isEmpty()) {
            return NONE;
        }
        double telling = Math.sqrt(words.telling(a, b));
        double written = Letters.cosine(a.sighting().text(), b.sighting().text());
        double plain =
                times(
                        telling * odds(written),
                        (forth + relator.same(b.reading(), a.reading())) / 2);
        if (plain >= SURE || cost.isEmpty()) {
            return new Bond(plain, sureness(plain, a, b, words), false);
        }
        double alike = Math.max(0, a.sameButForValues(b, relator) - cost.getAsDouble());
        double unvalued = Math.max(written, Letters.cosine(a.neutral(), b.neutral()));
        double neutral = times(telling * odds(unvalued), alike);
        double best = Math.max(plain, neutral);
        return new Bond(best, sureness(best, a, b, words), neutral > plain);
    }

    /// Logistic regression on 203 joins in 56 stories of news and 60 near-copies, judged by eye:
    /// cross-validated, of the doubtful joins it kept 77 % of those right, and 81 % of what it kept
    /// was right instead of 71 %.
    private static double sureness(double strength, Saying a, Saying b, StoryWords words) {
        double known = Math.min(0.98, Math.max(0.02, strength));
        double logOdds =
                0.54 * Math.log(known / (1 - known))
                        + 9.4 * cosine(a.reading(), b.reading())
                        + 0.87 * Math.min(RARE, words.rare(a, b))
                        - 7.1;
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// How much likelier two sayings are one claim for how far they are written alike: what only
    /// resembles other news shares its topic, but few of its words.
    private static double odds(double written) {
        return Math.exp(ANCHOR * (written - USUAL));
    }

    private static double times(double odds, double probability) {
        double all = odds * probability;
        return all == 0 ? 0 : all / (all + 1 - probability);
    }

    /// How surely two readings say the same, asked both ways.
    static double same(Reading a, Reading b, Relator relator) {
        return (relator.same(a, b) + relator.same(b, a)) / 2;
    }

    private static boolean isCandidate(Saying a, Saying b) {
        double cosine = cosine(a.reading(), b.reading());
        boolean valued = a.hasValues() && b.hasValues();
        return cosine >= CLOSE
                || cosine >= COSINE
                        && shares(a.reading().statement(), b.reading().statement(), valued ? 1 : 2);
    }

    private static double cosine(Reading a, Reading b) {
        return Vectors.dot(a.vectors().sentence(), b.vectors().sentence());
    }

    private static boolean shares(Statement a, Statement b, int least) {
        Set<String> stems = new HashSet<>();
        a.tokens().stream().filter(Token::isContent).forEach(t -> stems.add(t.stem()));
        long shared =
                b.tokens().stream()
                        .filter(Token::isContent)
                        .map(Token::stem)
                        .distinct()
                        .filter(stems::contains)
                        .count();
        return shared >= least || shared > 0 && stems.size() <= SHORT;
    }

    /// What it costs to take the values of two sayings as alike; nothing when they have no values
    /// that could stand for each other, or tell of different years.
    private static OptionalDouble cost(Saying a, Saying b) {
        Statement x = a.reading().statement();
        Statement y = b.reading().statement();
        if (!a.hasValues() && !b.hasValues()) {
            return OptionalDouble.empty();
        }
        if (!pastYears(a).equals(pastYears(b))) {
            return OptionalDouble.empty();
        }
        OptionalDouble apart = apart(x.amounts(), y.amounts());
        if (apart.isPresent()) {
            return OptionalDouble.of(FAR_COST * Math.max(0, apart.getAsDouble() - FAR));
        }
        boolean dated = isDated(x) && isDated(y);
        boolean turned = x.negations().size() % 2 != y.negations().size() % 2;
        return dated || turned ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    private static boolean isDated(Statement statement) {
        return !Days.weekdays(statement).isEmpty()
                || statement.moments().stream().anyMatch(m -> m.month() > 0);
    }

    /// The least distance, as the logarithm of their ratio, of two numbers of one unit; of such
    /// that count the same thing where there are any.
    private static OptionalDouble apart(List<Amount> as, List<Amount> bs) {
        OptionalDouble counted = apart(as, bs, true);
        return counted.isPresent() ? counted : apart(as, bs, false);
    }

    private static OptionalDouble apart(List<Amount> as, List<Amount> bs, boolean counted) {
        return as.stream()
                .filter(x -> !x.isYear() && !x.isOrdinal())
                .flatMapToDouble(x ->
                        bs.stream()
                                .filter(y -> !y.isYear() && y.unit().equals(x.unit()))
                                .filter(y -> !counted || y.head().equals(x.head()))
                                .mapToDouble(y -> distance(x.value(), y.value())))
                .min();
    }

    private static double distance(double x, double y) {
        double small = Math.min(Math.abs(x), Math.abs(y)) + 1e-9;
        return Math.log(Math.max(Math.abs(x), Math.abs(y)) / small + 1e-9);
    }

    /// The years a saying names, but for the one its article appeared in.
    private static Set<Integer> pastYears(Saying saying) {
        int now = saying.sighting().published().day().map(d -> d.getYear()).orElse(0);
        Set<Integer> years = new HashSet<>();
        for (Moment moment : saying.reading().statement().moments()) {
            if (moment.year() > 0 && moment.year() != now) {
                years.add(moment.year());
            }
        }
        return years;
    }
}
