package parallax.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import parallax.index.What;
import parallax.index.search.BadQuery;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.index.search.ResultsJson;
import parallax.index.search.Search;

/// Search: the page, its JSON and its exports, all from one form.
final class SearchPages {

    private static final int DEEPEST = 500;

    private final Site site;
    private final AtomicReference<Optional<Seen>> overviews =
            new AtomicReference<>(Optional.empty());

    SearchPages(Site site) {
        this.site = site;
    }

    Reply page(Request request) {
        SearchForm form = SearchForm.of(request);
        SearchView view =
                form.query().isBlank()
                        ? SearchView.empty(form, "", Optional.of(overview()))
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
            return Reply.json(400, ResultsJson.write(bad));
        }
    }

    /// What the store holds, counted once for each view of it.
    private Overview overview() {
        Site.View view = site.view();
        return overviews
                .updateAndGet(last ->
                        last.filter(o -> o.view == view)
                                .or(() -> Optional.of(new Seen(view, Overview.of(site)))))
                .map(Seen::overview)
                .orElseThrow();
    }

    private record Seen(Site.View view, Overview overview) {}

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
                    names(search),
                    When.of(site.searcher().days(search)),
                    Optional.empty(),
                    results.total() == 0 ? elsewhere(form) : List.of());
        } catch (BadQuery bad) {
            return SearchView.empty(form, bad.getMessage(), Optional.empty());
        }
    }

    /// The same over other kinds of rows, and without filters, where that finds something.
    private List<SearchView.Elsewhere> elsewhere(SearchForm form) {
        List<SearchView.Elsewhere> all = new ArrayList<>();
        for (What what : What.values()) {
            if (what != form.what()) {
                all.add(counted("in " + what.word(), form.over(what)));
            }
        }
        if (!form.filters().isEmpty()) {
            all.add(counted("without filters", form.unfiltered()));
        }
        return all.stream().filter(e -> e.total() > 0).toList();
    }

    private SearchView.Elsewhere counted(String where, SearchForm form) {
        long total = site.searcher().search(form.search(0, 0).exact(true)).total();
        return new SearchView.Elsewhere(where, form, total);
    }

    private static List<HitView> views(List<Hit> hits, Site.View view) {
        return hits.stream().map(h -> HitView.of(h, view)).toList();
    }

    /// What the values filtered by are called.
    private Map<String, String> names(Search search) {
        Map<String, String> names = new HashMap<>();
        search.filters().forEach(f -> names.put(f.value(), site.searcher().name(f.value())));
        return names;
    }
}
