package parallax.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.index.Facet;
import parallax.index.search.BadQuery;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.index.search.ResultsJson;
import parallax.index.search.Search;

/// Search: the page, its JSON and its exports, all from one form.
final class SearchPages {

    private static final int DEEPEST = 500;

    private final Site site;

    SearchPages(Site site) {
        this.site = site;
    }

    Reply page(Request request) {
        SearchForm form = SearchForm.of(request);
        SearchView view =
                form.query().isBlank()
                        ? SearchView.empty(form, "")
                        : found(form, request.number("page", 0, DEEPEST));
        int status = view.faults().isEmpty() ? 200 : 400;
        String title = form.query().isBlank() ? "Search" : form.query();
        if (request.param("part").equals("1")) {
            return Reply.html(status, Html.part("results.jte", view));
        }
        return Reply.html(status, Html.page(title, form.query(), Html.content("search.jte", view)));
    }

    /// The JSON of `search --json`, with the same defaults.
    Reply json(Request request) {
        site.view();
        try {
            int limit = request.number("limit", 20, Search.MOST);
            int offset = request.number("offset", 0, 1_000_000);
            Search search = SearchForm.of(request).search(offset, limit);
            boolean facets = request.param("facets").equals("1");
            Results results = site.searcher().search(search.withFacets(facets));
            return Reply.json(ResultsJson.write(results));
        } catch (BadQuery bad) {
            Reply reply = Reply.json(ResultsJson.write(bad));
            return new Reply(400, reply.type(), reply.body(), Map.of());
        }
    }

    private SearchView found(SearchForm form, int page) {
        Site.View view = site.view();
        try {
            Search search = form.search(page * SearchView.SIZE, SearchView.SIZE);
            Results results = site.searcher().search(search.withFacets(true));
            return new SearchView(
                    form,
                    results.total(),
                    views(results.hits(), view),
                    views(results.near(), view),
                    results.facets(),
                    page,
                    (int) Math.ceilDiv(results.total(), (long) SearchView.SIZE),
                    "",
                    names(results));
        } catch (BadQuery bad) {
            return SearchView.empty(form, bad.getMessage());
        }
    }

    private static List<HitView> views(List<Hit> hits, Site.View view) {
        return hits.stream().map(h -> HitView.of(h, view)).toList();
    }

    /// An entity's id made readable: `person:ida-reeve` is shown as `Ida Reeve`.
    private static Map<String, String> names(Results results) {
        Map<String, String> names = new HashMap<>();
        for (Facet facet :
                List.of(
                        Facet.PERSON,
                        Facet.STATE,
                        Facet.AGREEMENT,
                        Facet.ORGANIZATION,
                        Facet.SOURCE)) {
            for (Results.Count count : results.facets().getOrDefault(facet, List.of())) {
                names.put(count.value(), Names.readable(count.value()));
            }
        }
        return names;
    }
}
