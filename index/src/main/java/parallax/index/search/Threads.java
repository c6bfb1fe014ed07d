package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldDocs;
import parallax.index.Fields;

/// Takes the sightings of one thread together, so that ten copies are one hit: the best ranked
/// stands for all. A claim in no thread stands for itself.
final class Threads {

    private final IndexSearcher searcher;
    private final Rows rows;

    Threads(IndexSearcher searcher, Rows rows) {
        this.searcher = searcher;
        this.rows = rows;
    }

    /// The page of groups asked for, reading on in the ranking as far as it takes.
    List<Map.Entry<Integer, Double>> collapse(
            Query query, List<Map.Entry<Integer, Double>> ranked, Sort sort, Search search)
            throws IOException {
        int wanted = search.offset() + search.limit();
        List<Map.Entry<Integer, Double>> docs = ranked;
        List<Map.Entry<Integer, Double>> groups = groups(docs);
        int depth = Math.max(1, docs.size());
        boolean more = docs.size() >= wanted && wanted > 0;
        while (groups.size() < wanted && more) {
            depth *= 4;
            List<Map.Entry<Integer, Double>> deeper = new ArrayList<>(docs);
            TopFieldDocs top = searcher.search(query, depth, sort);
            Set<Integer> known = new HashSet<>();
            docs.forEach(d -> known.add(d.getKey()));
            for (var hit : top.scoreDocs) {
                if (known.add(hit.doc)) {
                    deeper.add(Map.entry(hit.doc, score((FieldDoc) hit)));
                }
            }
            more = top.scoreDocs.length >= depth;
            docs = deeper;
            groups = groups(docs);
        }
        return groups.stream().skip(search.offset()).limit(search.limit()).toList();
    }

    /// How many groups are among all hits.
    long count(FacetsCollector hits) throws IOException {
        Set<Long> threads = new HashSet<>();
        long single = 0;
        for (FacetsCollector.MatchingDocs matching : hits.getMatchingDocs()) {
            NumericDocValues values =
                    DocValues.getNumeric(matching.context().reader(), Fields.THREAD);
            DocIdSetIterator docs = matching.bits().iterator();
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                long thread = values.advanceExact(doc) ? values.longValue() : 0;
                if (thread == 0) {
                    single++;
                } else {
                    threads.add(thread);
                }
            }
        }
        return single + threads.size();
    }

    private List<Map.Entry<Integer, Double>> groups(List<Map.Entry<Integer, Double>> docs)
            throws IOException {
        Set<Long> seen = new HashSet<>();
        List<Map.Entry<Integer, Double>> groups = new ArrayList<>();
        for (Map.Entry<Integer, Double> doc : docs) {
            long thread = rows.number(doc.getKey(), Fields.THREAD);
            if (thread == 0 || seen.add(thread)) {
                groups.add(doc);
            }
        }
        return groups;
    }

    private static double score(FieldDoc doc) {
        for (Object value : doc.fields) {
            if (value instanceof Float score) {
                return score;
            }
        }
        return 0;
    }
}
