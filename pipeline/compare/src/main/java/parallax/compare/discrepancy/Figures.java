package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parallax.compare.group.AverageLinkage;
import parallax.compare.relate.Counterparts;
import parallax.compare.thread.Saying;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Kind;

/// Numbers that differ inside one thread where they measure the same thing: the same unit, the same
/// thing counted, the same period. Numbers that rounding or bounds reconcile do not differ, nor
/// does a number from another article's where that article has a nearer one of the same thing.
final class Figures {

    private static final double SAME = 0.55;
    private static final double SLIPPED = 0.35;
    private static final double SLIP = 0.6;
    private static final double LIKE = 0.55;
    private static final double CLOSE = 1.3;
    private static final double FEW = 0.8;

    private Figures() {}

    static List<Discrepancy> of(Scene scene, ClaimThread thread) {
        List<Saying> sayings = thread.sightings().stream().map(scene::saying).toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            int place = i;
            saying.reading()
                    .statement()
                    .amounts()
                    .forEach(a -> figures.add(new Figure(place, saying, a)));
        }
        List<Discrepancy> found = new ArrayList<>();
        for (int[] part : AverageLinkage.parts(figures.size(), pairs(scene, sayings, figures))) {
            List<Figure> same = IntStream.of(part).mapToObj(figures::get).toList();
            found.addAll(differing(scene, thread, same));
        }
        return found;
    }

    /// Numbers of two articles that are nearly the same though their claims stand in no thread
    /// together: as close as a slip leaves them, of one thing by the words around them.
    static List<Discrepancy> slips(Scene scene, List<ClaimThread> threads) {
        List<Saying> numbered =
                scene.sayings().stream()
                        .filter(s -> s.isRead() && !s.reading().statement().amounts().isEmpty())
                        .toList();
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i++) {
            for (int j = 0; j < i; j++) {
                Saying a = numbered.get(j);
                Saying b = numbered.get(i);
                if (mayHaveSlip(a, b) && !areTogether(a, b, threads)) {
                    slip(scene, a, b).ifPresent(f -> found.addAll(close(scene, f, a, b)));
                }
            }
        }
        return found;
    }

    private static boolean mayHaveSlip(Saying a, Saying b) {
        return !a.article().equals(b.article())
                && a.reading().statement().amounts().stream()
                        .map(x -> new Figure(0, a, x))
                        .anyMatch(x ->
                                b.reading().statement().amounts().stream()
                                        .map(y -> new Figure(1, b, y))
                                        .anyMatch(x::isSlipOf))
                && a.like(b) >= LIKE;
    }

    private static boolean areTogether(Saying a, Saying b, List<ClaimThread> threads) {
        return threads.stream()
                .anyMatch(t ->
                        t.sightings().contains(a.sighting())
                                && t.sightings().contains(b.sighting()));
    }

    /// The two numbers that differ by a slip, if any.
    private static Optional<List<Figure>> slip(Scene scene, Saying a, Saying b) {
        return Counterparts.of(a.reading(), b.reading()).stream()
                .map(p -> List.of(new Figure(0, a, p.a()), new Figure(1, b, p.b())))
                .filter(p -> p.getFirst().isSlipOf(p.getLast()))
                .filter(p -> p.getFirst().isOfOnePeriod(p.getLast()))
                .filter(p -> areNearest(scene, p.getFirst(), p.getLast()))
                .filter(_ -> a.sameButForValues(b, scene.relator()) >= SLIPPED)
                .findFirst();
    }

    private static boolean areNearest(Scene scene, Figure x, Figure y) {
        return y.isNearest(x, scene.amounts(y.article()))
                && x.isNearest(y, scene.amounts(x.article()));
    }

    private static List<Discrepancy> close(Scene scene, List<Figure> pair, Saying a, Saying b) {
        Finding finding = new Finding(SLIP);
        finding.add(pair.getFirst().text(), a.sighting());
        finding.add(pair.getLast().text(), b.sighting());
        return scene.close(finding, Kind.NUMBER, a.sighting().text());
    }

    /// The figures of two articles that stand for each other.
    private static List<int[]> pairs(Scene scene, List<Saying> sayings, List<Figure> figures) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Saying a = sayings.get(i);
                Saying b = sayings.get(j);
                if (!a.isRead() || !b.isRead()) {
                    continue;
                }
                for (var pair : Counterparts.of(a.reading(), b.reading())) {
                    Figure x = new Figure(i, a, pair.a());
                    Figure y = new Figure(j, b, pair.b());
                    if (x.agrees(y) || isComparable(x, y, scene)) {
                        pairs.add(new int[] {figures.indexOf(x), figures.indexOf(y)});
                    }
                }
            }
        }
        return pairs;
    }

    /// True when two numbers that differ are told of one thing: the claims are the same but for
    /// their values, and the numbers count the same for the same holder in the same period.
    private static boolean isComparable(Figure x, Figure y, Scene scene) {
        return !x.article().equals(y.article())
                && x.countsAs(y)
                && x.isOfOnePeriod(y)
                && areNearest(scene, x, y)
                && confidence(x, y, scene) >= SAME;
    }

    /// How surely two numbers are told of one thing: less where they lie far apart, as those of
    /// different things do, and where both are small, as parts of something are.
    private static double confidence(Figure x, Figure y, Scene scene) {
        double same = x.saying().sameButForValues(y.saying(), scene.relator());
        double far = Math.min(1, CLOSE / x.fold(y));
        return same * far * (x.isFew() && y.isFew() || x.isBare() && y.isBare() ? FEW : 1);
    }

    private static List<Discrepancy> differing(
            Scene scene, ClaimThread thread, List<Figure> figures) {
        if (figures.stream()
                .noneMatch(f -> figures.stream().anyMatch(g -> differ(f, g, figures)))) {
            return List.of();
        }
        Finding finding = new Finding(surest(scene, figures));
        List<Figure> kept = new ArrayList<>();
        figures.stream()
                .sorted(Figure.EXACT_FIRST)
                .forEach(figure -> {
                    Figure value = kept.stream().filter(figure::agrees).findFirst().orElse(figure);
                    if (value == figure) {
                        kept.add(figure);
                    }
                    finding.add(value.text(), figure.saying().sighting());
                });
        String about =
                kept.stream()
                        .map(Figure::counted)
                        .filter(c -> !c.isEmpty())
                        .findFirst()
                        .map(c -> c + " in “" + thread.text() + "”")
                        .orElse(thread.text());
        return finding.hasBothInOne()
                ? List.of()
                : scene.close(finding, thread.id(), Kind.NUMBER, about);
    }

    /// The confidence of the pair told most surely of one thing.
    private static double surest(Scene scene, List<Figure> figures) {
        return figures.stream()
                .flatMapToDouble(f ->
                        figures.stream()
                                .filter(g -> differ(f, g, figures) && !f.agrees(g))
                                .filter(f::countsAs)
                                .mapToDouble(g -> confidence(f, g, scene)))
                .max()
                .orElse(0);
    }

    /// True when the article of `g` gives no number that agrees with `f`.
    private static boolean differ(Figure f, Figure g, List<Figure> figures) {
        return !f.article().equals(g.article())
                && figures.stream()
                        .filter(x -> x.article().equals(g.article()))
                        .noneMatch(f::agrees);
    }
}
