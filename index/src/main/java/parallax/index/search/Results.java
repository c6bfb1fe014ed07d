package parallax.index.search;

import java.util.List;
import java.util.Map;
import parallax.index.Facet;

/// What a search found.
///
/// @param total how many match all words and fields asked for (threads when grouped)
/// @param hits the page asked for
/// @param near claims near in meaning that do not have all the words, nearest first
/// @param facets counts by facet, largest first, when asked for
public record Results(long total, List<Hit> hits, List<Hit> near, Map<Facet, List<Count>> facets) {

    /// Copies the lists.
    public Results {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        facets = Map.copyOf(facets);
    }

    /// How many hits have a facet's value.
    ///
    /// @param value what to filter by: the id of an entity, or the words themselves
    /// @param name what people call it
    /// @param hits how many hits have it
    public record Count(String value, String name, long hits) {}
}
