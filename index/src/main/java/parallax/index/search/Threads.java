package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import parallax.index.Fields;

/// Takes the sightings of one thread together, so that ten copies are one hit: the best ranked
/// stands for all. A claim in no thread stands for itself.
final class Threads {

    private static final int DEEPER = 4;

    private final Numbers threads;

    Threads(IndexSearcher searcher) {
        this.threads = new Numbers(searcher, Fields.THREAD, 0);
    }

    /// The page of groups asked for, reading on in the ranking as far as it takes.
    List<Map.Entry<Integer, Double>> collapse(
            Gathering gathering, List<Map.Entry<Integer, Double>> ranked, Search search)
            throws IOException {
        int wanted = search.offset() + search.limit();
        List<Map.Entry<Integer, Double>> docs = ranked;
        int depth = Math.max(1, docs.size());
        boolean more = docs.size() >= wanted && wanted > 0;
        while (more && groups(docs).size() < wanted) {
            depth *= DEEPER;
            List<Map.Entry<Integer, Double>> deeper = gathering.first(depth, false).docs();
            more = deeper.size() >= depth;
            docs = joined(docs, deeper);
        }
        return groups(docs).stream().skip(search.offset()).limit(search.limit()).toList();
    }

    private static List<Map.Entry<Integer, Double>> joined(
            List<Map.Entry<Integer, Double>> first, List<Map.Entry<Integer, Double>> second) {
        Map<Integer, Double> all = new LinkedHashMap<>();
        first.forEach(doc -> all.putIfAbsent(doc.getKey(), doc.getValue()));
        second.forEach(doc -> all.putIfAbsent(doc.getKey(), doc.getValue()));
        return List.copyOf(all.entrySet());
    }

    /// How many groups are among all hits.
    long count(FacetsCollector hits) throws IOException {
        Set<Long> seen = new HashSet<>();
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
                    seen.add(thread);
                }
            }
        }
        return single + seen.size();
    }

    private List<Map.Entry<Integer, Double>> groups(List<Map.Entry<Integer, Double>> docs)
            throws IOException {
        Set<Long> seen = new HashSet<>();
        List<Map.Entry<Integer, Double>> groups = new ArrayList<>();
        for (Map.Entry<Integer, Double> doc : docs) {
            if (isFirst(doc.getKey(), seen)) {
                groups.add(doc);
            }
        }
        return groups;
    }

    /// True for a claim in no thread and for the first of its thread; adds the thread to `seen`.
    boolean isFirst(int doc, Set<Long> seen) throws IOException {
        long thread = threads.of(doc);
        return thread == 0 || seen.add(thread);
    }
}
