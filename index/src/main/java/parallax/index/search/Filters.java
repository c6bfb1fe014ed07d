package parallax.index.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import parallax.index.Facet;

/// Filters by facet values as queries.
final class Filters {

    private Filters() {}

    /// Adds `filters` to `all`. Of several values of one facet a hit must have all where it can
    /// have several, and any where it can have but one.
    static void add(BooleanQuery.Builder all, List<Search.Filter> filters) {
        Map<Facet, BooleanQuery.Builder> either = new EnumMap<>(Facet.class);
        for (Search.Filter filter : filters) {
            Query value = of(filter.facet(), filter.value());
            if (filter.exclude()) {
                all.add(value, Occur.MUST_NOT);
            } else if (filter.facet().isSeveral()) {
                all.add(value, Occur.FILTER);
            } else {
                either.computeIfAbsent(filter.facet(), _ -> new BooleanQuery.Builder())
                        .add(value, Occur.SHOULD);
            }
        }
        either.values().forEach(any -> all.add(any.build(), Occur.FILTER));
    }

    /// What has that value.
    static Query of(Facet facet, String value) {
        return new TermQuery(
                DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.word(), value));
    }
}
