package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Joins the ranking by words with the ranking by meaning.
final class Hybrid {

    private final IndexSearcher searcher;
    private final Query words;

    Hybrid(IndexSearcher searcher, Query words) {
        this.searcher = searcher;
        this.words = words;
    }

    /// The hits by words in fused order. A page of it does not depend on how many hits were read,
    /// as long as they reach to the page's end.
    List<Map.Entry<Integer, Double>> reranked(
            List<Map.Entry<Integer, Double>> byWords, List<Integer> nearest) throws IOException {
        Set<Integer> matching = matching(nearest);
        List<Integer> lexical = byWords.stream().map(Map.Entry::getKey).toList();
        List<Integer> meant = nearest.stream().filter(matching::contains).toList();
        return Fusion.of(List.of(lexical, meant));
    }

    /// The nearest that do not match the words, at most `limit`.
    List<Map.Entry<Integer, Double>> others(List<Integer> nearest, int limit) throws IOException {
        Set<Integer> matching = matching(nearest);
        return Fusion.of(List.of(nearest)).stream()
                .filter(hit -> !matching.contains(hit.getKey()))
                .limit(limit)
                .toList();
    }

    private Set<Integer> matching(List<Integer> docs) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<LeafReaderContext, List<Integer>> byLeaf = new HashMap<>();
        for (int doc : docs.stream().sorted().toList()) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            byLeaf.computeIfAbsent(leaf, _ -> new ArrayList<>()).add(doc);
        }
        Set<Integer> matching = new HashSet<>();
        for (Map.Entry<LeafReaderContext, List<Integer>> entry : byLeaf.entrySet()) {
            Scorer scorer = weight.scorer(entry.getKey());
            for (int doc : scorer == null ? List.<Integer>of() : entry.getValue()) {
                int target = doc - entry.getKey().docBase;
                int at = scorer.docID();
                if (at < target) {
                    at = scorer.iterator().advance(target);
                }
                if (at == target) {
                    matching.add(doc);
                }
            }
        }
        return matching;
    }
}
