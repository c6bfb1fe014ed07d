package parallax.web;

import java.util.List;
import java.util.Map;
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
/// @param names names of the entities among the facets
public record SearchView(
        SearchForm form,
        long total,
        List<HitView> hits,
        List<HitView> near,
        Map<Facet, List<Count>> facets,
        int page,
        int pages,
        String faults,
        Map<String, String> names) {

    /// Hits on one page.
    public static final int SIZE = 20;

    public SearchView {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        facets = Map.copyOf(facets);
        names = Map.copyOf(names);
    }

    static SearchView empty(SearchForm form, String faults) {
        return new SearchView(form, 0, List.of(), List.of(), Map.of(), 0, 0, faults, Map.of());
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
