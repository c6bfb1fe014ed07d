package parallax.index.search;

import java.util.List;
import java.util.Locale;
import parallax.index.Facet;
import parallax.index.SavedSearch;
import parallax.index.What;

/// What is asked of a [Searcher].
///
/// @param query in the language of this package
/// @param what what is searched
/// @param offset how many hits to pass over, 0 or more
/// @param limit how many hits to give, 0 to 1000
/// @param order how hits are ordered
/// @param filters facet values that hits must or must not have
/// @param facets whether to count facets
/// @param byThread whether sightings of one thread count as one hit
/// @param exact true to rank by words only, false to let meaning help
/// @param seenSince only articles that came into the store at or after this moment, in seconds
///   since 1970; 0 for all
public record Search(
        String query,
        What what,
        int offset,
        int limit,
        Order order,
        List<Filter> filters,
        boolean facets,
        boolean byThread,
        boolean exact,
        long seenSince) {

    /// The most hits given at once.
    public static final int MOST = 1000;

    private static final int DEFAULT_LIMIT = 20;

    /// Copies the filters; refuses a page outside its bounds.
    public Search {
        filters = List.copyOf(filters);
        if (offset < 0 || limit < 0 || limit > MOST) {
            throw new IllegalArgumentException("no page of " + limit + " from " + offset);
        }
    }

    /// The first claims for `query`, best first.
    public static Search of(String query) {
        return new Search(
                query,
                What.CLAIMS,
                0,
                DEFAULT_LIMIT,
                Order.RELEVANCE,
                List.of(),
                false,
                false,
                false,
                0);
    }

    /// What was saved, best first; throws [IllegalArgumentException] on a filter that is none.
    public static Search of(SavedSearch saved) {
        return of(saved.query())
                .over(saved.what())
                .withFilters(saved.filters().stream().map(Filter::of).toList());
    }

    /// The same over quotes or articles.
    public Search over(What what) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seenSince);
    }

    /// The same for another page.
    public Search page(int offset, int limit) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seenSince);
    }

    /// The same in another order.
    public Search by(Order order) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seenSince);
    }

    /// The same with other filters.
    public Search withFilters(List<Filter> filters) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seenSince);
    }

    /// The same, counting facets or not.
    public Search withFacets(boolean facets) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seenSince);
    }

    /// The same, with one hit a thread or one a sighting.
    public Search byThread(boolean byThread) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seenSince);
    }

    /// The same, by words only or with the help of meaning.
    public Search exact(boolean exact) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seenSince);
    }

    /// The same, only for what came in at or after a moment in seconds since 1970.
    public Search seenSince(long seconds) {
        return new Search(
                query, what, offset, limit, order, filters, facets, byThread, exact, seconds);
    }

    /// How hits are ordered.
    public enum Order {
        /// Best match first.
        RELEVANCE,
        /// Newest first, undated last.
        RECENCY,
        /// Claims with the most independent sources first.
        INDEPENDENCE
    }

    /// A facet value that hits must have, or must not.
    public record Filter(Facet facet, String value, boolean exclude) {

        /// Reads `FACET=VALUE`, or `!FACET=VALUE` for hits without it; throws
        /// [IllegalArgumentException] when it is neither or there is no such facet.
        public static Filter of(String text) {
            boolean exclude = text.startsWith("!");
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("a filter is FACET=VALUE, not “" + text + "”");
            }
            String word = text.substring(exclude ? 1 : 0, equals).toLowerCase(Locale.ROOT);
            return new Filter(Facet.of(word), text.substring(equals + 1), exclude);
        }

        /// As [#of(String)] reads it.
        public String text() {
            return (exclude ? "!" : "") + facet.word() + "=" + value;
        }
    }
}
