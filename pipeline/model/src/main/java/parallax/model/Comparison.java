package parallax.model;

import java.util.List;

/// What was found across articles.
public record Comparison(
        List<Story> stories, List<ClaimThread> threads, List<Discrepancy> discrepancies) {

    /// Nothing compared yet.
    public static final Comparison EMPTY = new Comparison(List.of(), List.of(), List.of());

    public Comparison {
        stories = List.copyOf(stories);
        threads = List.copyOf(threads);
        discrepancies = List.copyOf(discrepancies);
    }
}
