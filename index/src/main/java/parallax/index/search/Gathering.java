package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import parallax.index.Fields;

/// Collects the first hits of a query in the order asked for, and all hits for counting.
///
/// Where words alone are asked for, all are collected first without scores, then the best by
/// Lucene's skipping of blocks that cannot score enough: finding hits twice costs less than scoring
/// each (`SearchSpeed`, 1,000,000 claims). Phrases and patterns cost more to find than to score.
final class Gathering {

    private final IndexSearcher searcher;
    private final Query query;
    private final Search.Order order;
    private final boolean scored;

    /// @param scored whether anything in the query can score; otherwise the newest come first
    Gathering(IndexSearcher searcher, Query query, Search.Order order, boolean scored) {
        this.searcher = searcher;
        this.query = query;
        this.order = order;
        this.scored = scored;
    }

    /// @param docs the first hits with their scores
    /// @param total how many there are
    /// @param all all of them, when asked for
    record Gathered(List<Map.Entry<Integer, Double>> docs, long total, FacetsCollector all) {}

    /// The first `wanted` hits.
    Gathered first(int wanted, boolean withAll) throws IOException {
        if (!withAll) {
            TopDocs top = top(wanted, Integer.MAX_VALUE);
            return new Gathered(scored(top), top.totalHits.value(), new FacetsCollector(false));
        }
        if (order == Search.Order.RELEVANCE && scored && Terms.only(query)) {
            FacetsCollector all = searcher.search(query, new FacetsCollectorManager());
            return new Gathered(scored(top(wanted, wanted)), count(all), all);
        }
        var found =
                FacetsCollectorManager.search(
                        searcher, query, wanted, sort(), new FacetsCollectorManager());
        TopDocs top = found.topDocs();
        return new Gathered(scored(top), top.totalHits.value(), found.facetsCollector());
    }

    /// The first `wanted` hits; how many there are is counted to `exactly` at least. Beyond that,
    /// hits that cannot score enough are passed over.
    private TopDocs top(int wanted, int exactly) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(sort(), wanted, exactly));
    }

    private static long count(FacetsCollector all) {
        return all.getMatchingDocs().stream().mapToLong(MatchingDocs::totalHits).sum();
    }

    private static List<Map.Entry<Integer, Double>> scored(TopDocs top) {
        List<Map.Entry<Integer, Double>> docs = new ArrayList<>();
        for (ScoreDoc doc : top.scoreDocs) {
            docs.add(Map.entry(doc.doc, score((FieldDoc) doc)));
        }
        return docs;
    }

    /// The hits after `last`, at most `wanted`, in the same order; the first hits when there is no
    /// last one. Each knows its place, to go on from.
    List<FieldDoc> after(Optional<FieldDoc> last, int wanted) throws IOException {
        var manager = new TopFieldCollectorManager(sort(), wanted, last.orElse(null), wanted);
        List<FieldDoc> docs = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(query, manager).scoreDocs) {
            docs.add((FieldDoc) doc);
        }
        return docs;
    }

    /// The score of a hit, 0 when it has none.
    static double score(FieldDoc doc) {
        for (Object value : doc.fields) {
            if (value instanceof Float score) {
                return score;
            }
        }
        return 0;
    }

    /// The order asked for; equals come newest first, then by a number made of their place, so that
    /// the order is the same in every store and on every page.
    private Sort sort() {
        SortField newest = new SortField(Fields.MOMENT, SortField.Type.LONG, true, Long.MIN_VALUE);
        SortField place = new SortField(Fields.PLACE, SortField.Type.LONG);
        SortField score = SortField.FIELD_SCORE;
        return switch (order) {
            case RELEVANCE -> scored ? new Sort(score, newest, place) : new Sort(newest, place);
            case RECENCY -> new Sort(newest, score, place);
            case INDEPENDENCE ->
                    new Sort(
                            new SortField(Fields.ORIGINS, SortField.Type.LONG, true),
                            score,
                            newest,
                            place);
        };
    }
}
