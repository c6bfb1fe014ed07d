package parallax.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.index.Facet;
import parallax.index.search.Results.Count;

/// A page of hits.
///
/// @param form what was asked
/// @param total how many there are
/// @param hits those of this page
/// @param near claims near in meaning that lack some words
/// @param facets counts to drill down by
/// @param page number of this page, from 0
/// @param pages how many there are
/// @param faults what is wrong with the query, with carets, or empty
/// @param names what the values filtered by are called
/// @param when how many hits at which time
/// @param overview what the store holds, where nothing was asked
/// @param elsewhere searches near this one that find something, where it found nothing
public record SearchView(
        SearchForm form,
        long total,
        List<HitView> hits,
        List<HitView> near,
        Map<Facet, List<Count>> facets,
        int page,
        int pages,
        String faults,
        Map<String, String> names,
        When when,
        Optional<Overview> overview,
        List<Elsewhere> elsewhere) {

    /// A search that finds `total` hits, told by its difference: `in quotes`, `without filters`.
    public record Elsewhere(String where, SearchForm form, long total) {}

    /// Hits on one page.
    public static final int SIZE = 20;

    public SearchView {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        facets = Map.copyOf(facets);
        names = Map.copyOf(names);
        elsewhere = List.copyOf(elsewhere);
    }

    /// Nothing found yet: a fault to mend, or the store to look over.
    static SearchView empty(SearchForm form, String faults, Optional<Overview> overview) {
        return new SearchView(
                form,
                0,
                List.of(),
                List.of(),
                Map.of(),
                0,
                0,
                faults,
                Map.of(),
                When.of(Collections.emptySortedMap()),
                overview,
                List.of());
    }

    /// What a facet's value is called.
    public String name(String value) {
        return names.getOrDefault(value, value);
    }

    /// What is counted, such as `claims`.
    public String noun() {
        return form.grouped() ? "threads" : form.what().word();
    }
}
