package parallax.bench.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import parallax.index.Facet;
import parallax.index.Fields;
import parallax.index.What;

/// The same queries by Lucene's own parser, collector, facets and highlighter, without our layers:
/// what our search is measured against.
final class PlainLucene {

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final DefaultSortedSetDocValuesReaderState state;

    PlainLucene(IndexSearcher searcher, Analyzer analyzer) throws IOException {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.state =
                new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), Facet.config());
    }

    /// Facets, stored fields and highlights of the first `limit` hits; how many there are.
    long search(String query, int limit) throws IOException, ParseException {
        Query parsed = parse(query);
        var found =
                FacetsCollectorManager.search(
                        searcher, parsed, limit, new FacetsCollectorManager());
        var counts = new SortedSetDocValuesFacetCounts(state, found.facetsCollector());
        Map<String, Object> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.word(), counts.getTopChildren(50, facet.word()));
        }
        TopDocs top = found.topDocs();
        for (ScoreDoc hit : top.scoreDocs) {
            searcher.storedFields().document(hit.doc);
        }
        UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(_ -> true)
                .build()
                .highlight(Fields.TEXT, parsed, top);
        return top.totalHits.value();
    }

    private Query parse(String query) throws ParseException {
        QueryParser parser =
                new QueryParser(Fields.exact(What.CLAIMS), analyzer) {
                    @Override
                    protected Query newRangeQuery(
                            String field, String low, String high, boolean from, boolean to) {
                        return day(low, high);
                    }
                };
        parser.setDefaultOperator(QueryParser.Operator.AND);
        String dated = query.replaceAll("date:(\\S+)", "date:[$1-01 TO $1-28]");
        Query parsed = parser.parse(dated);
        return new BooleanQuery.Builder()
                .add(parsed, Occur.MUST)
                .add(
                        new org.apache.lucene.search.TermQuery(
                                new org.apache.lucene.index.Term(
                                        Fields.KIND, Fields.kind(What.CLAIMS))),
                        Occur.FILTER)
                .build();
    }

    private static Query day(String low, String high) {
        int from = (int) java.time.LocalDate.parse(low).toEpochDay();
        int to = (int) java.time.LocalDate.parse(high).toEpochDay();
        return IntPoint.newRangeQuery(Fields.DATE, from, to);
    }
}
