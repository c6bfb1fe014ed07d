package parallax.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import parallax.index.SavedSearch;
import parallax.index.What;
import parallax.index.search.Search;

/// A search as its address tells it, the same for page, export, feed and API.
///
/// @param query as typed
/// @param what `claims`, `quotes` or `articles`
/// @param sort `relevance`, `recency` or `independence`
/// @param filters `FACET=VALUE`, or `!FACET=VALUE` for hits without it
/// @param grouped whether sightings of one claim are one hit
/// @param exact whether meaning stays out
public record SearchForm(
        String query,
        What what,
        Search.Order sort,
        List<String> filters,
        boolean grouped,
        boolean exact) {

    /// The query that finds everything.
    static final String ALL = "*:*";

    public SearchForm {
        filters = List.copyOf(filters);
    }

    /// Everything of a kind, newest first.
    static SearchForm all(What what) {
        return new SearchForm(ALL, what, Search.Order.RECENCY, List.of(), false, true);
    }

    /// Everything that has a facet's value.
    static SearchForm of(What what, String filter) {
        return new SearchForm(ALL, what, Search.Order.RECENCY, List.of(filter), false, true);
    }

    /// What was saved, newest first.
    public static SearchForm of(SavedSearch saved) {
        return new SearchForm(
                saved.query(), saved.what(), Search.Order.RECENCY, saved.filters(), false, false);
    }

    static SearchForm of(Request request) {
        return new SearchForm(
                request.param("q"),
                constant(What.class, request.param("what"), What.CLAIMS),
                constant(Search.Order.class, request.param("sort"), Search.Order.RELEVANCE),
                request.all("filter"),
                request.param("by_thread").equals("1"),
                request.param("exact").equals("1"));
    }

    /// The search for one page of hits; throws [IllegalArgumentException] on an unknown facet.
    Search search(int offset, int limit) {
        return Search.of(query)
                .over(what)
                .by(sort)
                .withFilters(filters.stream().map(Search.Filter::of).toList())
                .byThread(grouped && what == What.CLAIMS)
                .exact(exact)
                .page(offset, limit);
    }

    /// True when `filter` is set.
    public boolean has(String filter) {
        return filters.contains(filter);
    }

    /// The same with `filter` set, or taken back when it is.
    public SearchForm toggle(String filter) {
        List<String> changed = new ArrayList<>(filters);
        if (!changed.remove(filter)) {
            changed.add(filter);
        }
        return new SearchForm(query, what, sort, changed, grouped, exact);
    }

    /// The same for one day, month or year only.
    public SearchForm on(String date) {
        String asked = query.equals(ALL) || query.isBlank() ? "" : "(" + query + ") ";
        return new SearchForm(asked + "date:" + date, what, sort, filters, grouped, exact);
    }

    /// The same over something else.
    public SearchForm over(What other) {
        return new SearchForm(query, other, sort, filters, grouped, exact);
    }

    /// The same without filters.
    public SearchForm unfiltered() {
        return new SearchForm(query, what, sort, List.of(), grouped, exact);
    }

    /// The address of this search below `path`, such as `/?q=…`.
    public String at(String path) {
        StringJoiner address = new StringJoiner("&", path + "?", "");
        address.add("q=" + WebLinks.escape(query));
        if (what != What.CLAIMS) {
            address.add("what=" + what.word());
        }
        if (sort != Search.Order.RELEVANCE) {
            address.add("sort=" + sort.name().toLowerCase(Locale.ROOT));
        }
        filters.forEach(f -> address.add("filter=" + WebLinks.escape(f)));
        if (grouped) {
            address.add("by_thread=1");
        }
        if (exact) {
            address.add("exact=1");
        }
        return address.toString();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        return otherwise;
    }
}
