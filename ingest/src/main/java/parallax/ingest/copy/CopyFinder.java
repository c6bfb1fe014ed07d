package parallax.ingest.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.model.Article;
import parallax.model.CopyPair;
import parallax.model.OriginReason;
import parallax.model.OriginReason.Kind;

/// Finds which articles copy each other: reprints, abridged and lightly edited versions, wire
/// copies, and versions of one address.
///
/// Two articles are a pair when the shorter one shares [#SHARE] or more of its runs of five words
/// with the other, [#CREDITED_SHARE] when both credit one news agency or one credits the other's
/// outlet. What stands in quotation marks does not count. The measure is exact and looks at the two
/// texts only, so other articles never change it; candidates come from an inverted index.
///
/// ```java
/// List<CopyPair> pairs = CopyFinder.of(articles).pairs();
/// ```
///
/// Texts are not held: 2 to 3 kB of numbers for an article of 600 words, three times that while
/// pairs are found. A run that stands in more than [#MOST] texts, as in a story that hundreds
/// print, pairs each of them with the [#MOST] first by id only, which still joins them all.
public final class CopyFinder {

    /// Share of the shorter text's runs that makes a copy, 0 to 1. On `neardup_synth` (dev) every
    /// value from .12 to .27 gives F1 of .99 or more; on real news (`allsides_full`) what lies
    /// below .25 is mostly statements shown without quotation marks and left-over furniture.
    public static final double SHARE = 0.25;

    /// The same where a credit tells of a common source.
    public static final double CREDITED_SHARE = 0.10;

    /// Fewest runs in common, so that a shared closing line makes no copy.
    public static final int FEWEST_RUNS = 8;

    /// Most texts a run is looked up in.
    public static final int MOST = 200;

    private record Known(
            String id, String outlet, String address, Optional<Credit> credit, Words words) {

        String name() {
            return outlet.isEmpty() ? "article " + id : outlet;
        }
    }

    private final List<Known> articles = new ArrayList<>();

    private CopyFinder() {}

    /// A finder that knows these articles.
    public static CopyFinder of(Iterable<Article> articles) {
        CopyFinder finder = new CopyFinder();
        articles.forEach(finder::add);
        return finder;
    }

    /// Adds an article.
    public void add(Article article) {
        articles.add(
                new Known(
                        article.id(),
                        article.outlet(),
                        Address.canonical(article.url()),
                        Credit.of(article),
                        Words.of(article.text())));
    }

    /// All pairs, ordered by their ids, the smaller id first; the same for every order of adding.
    public List<CopyPair> pairs() {
        List<Known> known = articles.stream().sorted(Comparator.comparing(Known::id)).toList();
        List<long[]> shingles = known.stream().map(a -> Shingles.of(a.words())).toList();
        Candidates candidates = new Candidates(shingles, Postings.of(shingles), MOST);
        Map<Integer, List<Integer>> versions = versions(known);
        List<CopyPair> pairs = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Known first = known.get(i);
            long[] own = shingles.get(i);
            SortedSet<Integer> others = new TreeSet<>(versions.getOrDefault(i, List.of()));
            candidates.after(i, FEWEST_RUNS, CREDITED_SHARE, others::add);
            for (int other : others) {
                int common = Shingles.common(own, shingles.get(other));
                judge(
                                first,
                                known.get(other),
                                common,
                                Math.min(own.length, shingles.get(other).length))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /// For each article the later ones under its address.
    private static Map<Integer, List<Integer>> versions(List<Known> known) {
        Map<String, List<Integer>> byAddress = new HashMap<>();
        Map<Integer, List<Integer>> versions = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            String address = known.get(i).address();
            if (!address.isEmpty()) {
                List<Integer> earlier = byAddress.computeIfAbsent(address, _ -> new ArrayList<>());
                for (int e : earlier) {
                    versions.computeIfAbsent(e, _ -> new ArrayList<>()).add(i);
                }
                if (earlier.size() < MOST) {
                    earlier.add(i);
                }
            }
        }
        return versions;
    }

    private static Optional<CopyPair> judge(Known a, Known b, int common, int smaller) {
        double share = smaller == 0 ? 0 : (double) common / smaller;
        boolean isVersion = !a.address().isEmpty() && a.address().equals(b.address());
        Optional<String> source = commonSource(a, b);
        double needed = source.isPresent() ? CREDITED_SHARE : SHARE;
        if (!isVersion && (common < FEWEST_RUNS || share < needed)) {
            return Optional.empty();
        }
        int run = CommonRun.of(a.words(), b.words()).length();
        List<OriginReason> why = new ArrayList<>();
        if (isVersion) {
            why.add(new OriginReason(Kind.VERSIONS, "versions of " + a.address()));
        }
        String part = Math.round(100 * share) + " % of the shorter text's word sequences";
        why.add(new OriginReason(Kind.COPIED_TEXT, part));
        why.add(new OriginReason(Kind.COPIED_TEXT, "longest common run " + run + " words"));
        source.ifPresent(s -> why.add(new OriginReason(Kind.CREDIT, s)));
        return Optional.of(new CopyPair(a.id(), b.id(), share, run, why));
    }

    /// The agency that both credit, or that one credits and the other is.
    private static Optional<String> commonSource(Known a, Known b) {
        if (a.credit().isPresent() && b.credit().isPresent()) {
            Credit one = a.credit().get();
            Credit two = b.credit().get();
            return one.agency().equals(two.agency())
                    ? Optional.of(
                            "both credit " + one.agency() + quoted(one) + " and" + quoted(two))
                    : Optional.empty();
        }
        return credits(a, b).or(() -> credits(b, a));
    }

    private static Optional<String> credits(Known copy, Known origin) {
        return copy.credit()
                .filter(c -> c.agency().equals(Agencies.shortName(origin.outlet())))
                .map(c -> copy.name() + " credits " + c.agency() + quoted(c));
    }

    private static String quoted(Credit credit) {
        return " (\u201c" + credit.evidence() + "\u201d)";
    }
}
