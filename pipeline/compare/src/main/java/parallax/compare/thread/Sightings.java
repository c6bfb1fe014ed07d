package parallax.compare.thread;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parallax.model.Article;
import parallax.model.ClaimThread.Order;
import parallax.model.Published;
import parallax.model.Sighting;
import parallax.model.Span;

/// Makes sightings and puts them in time order, as far as that is known.
public final class Sightings {

    private Sightings() {}

    /// The sighting of `span` in `article`.
    public static Sighting of(Article article, Span span, String claim) {
        return new Sighting(
                article.id(),
                article.where(),
                article.outlet(),
                span,
                span.of(article.text()),
                article.published(),
                claim);
    }

    /// By day and moment, undated last; then by article and place.
    public static Comparator<Sighting> byTime() {
        return Comparator.comparing(Sighting::published, Published.byTime())
                .thenComparing(Sighting::article)
                .thenComparing(Sighting::span);
    }

    /// The first of sightings in [#byTime] order, where its article is certainly before every other
    /// one that is dated, of which there is at least one; none where that cannot be told.
    public static Optional<Sighting> first(List<Sighting> sightings) {
        return sightings.stream().findFirst().filter(first -> isFirst(first, sightings));
    }

    private static boolean isFirst(Sighting first, List<Sighting> sightings) {
        List<Published> others =
                sightings.stream()
                        .filter(s -> !s.article().equals(first.article()))
                        .map(Sighting::published)
                        .filter(p -> !(p instanceof Published.Unknown))
                        .toList();
        return !others.isEmpty() && others.stream().allMatch(first.published()::isBefore);
    }

    /// How surely sightings in [#byTime] order are in time order: known when each article is
    /// certainly before the next, unknown when no two are.
    public static Order order(List<Sighting> sightings) {
        List<Published> times =
                sightings.stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Sighting::article,
                                        Sighting::published,
                                        (x, _) -> x,
                                        java.util.LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
        long sure =
                IntStream.range(1, times.size())
                        .filter(i -> times.get(i - 1).isBefore(times.get(i)))
                        .count();
        boolean any = times.stream().anyMatch(t -> times.stream().anyMatch(t::isBefore));
        return sure == times.size() - 1 && sure > 0
                ? Order.KNOWN
                : any ? Order.PARTIAL : Order.UNKNOWN;
    }
}
