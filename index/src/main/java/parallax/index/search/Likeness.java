package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import parallax.index.Fields;
import parallax.index.Vectors;
import parallax.index.What;
import parallax.index.analysis.Analysis;
import parallax.model.Embedder;

/// Finds claims like a text: those that share words (BM25) and those near in meaning, fused.
final class Likeness {

    private static final int DEPTH = 200;
    private static final int WIDER = 2;
    private static final int MOST_WORDS = 200;

    private final Analysis analysis;
    private final IndexSearcher searcher;
    private final Optional<Embedder> embedder;

    Likeness(Analysis analysis, IndexSearcher searcher, Optional<Embedder> embedder) {
        this.analysis = analysis;
        this.searcher = searcher;
        this.embedder = embedder;
    }

    /// The claims most like `text`, best first, with fused scores.
    List<Map.Entry<Integer, Double>> of(String text, int limit) throws IOException {
        int depth = Math.max(DEPTH, limit);
        Query claims = new TermQuery(new Term(Fields.KIND, Fields.kind(What.CLAIMS)));
        List<List<Integer>> rankings =
                List.of(byWords(text, depth, claims), nearest(text, depth, claims));
        return Fusion.of(rankings).stream().limit(limit).toList();
    }

    private List<Integer> byWords(String text, int depth, Query claims) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : FieldInfos.getIndexedFields(searcher.getIndexReader())) {
            if (field.startsWith(Fields.textPrefix(What.CLAIMS))) {
                Set<String> terms = new LinkedHashSet<>(analysis.terms(field, text));
                terms.stream()
                        .limit(MOST_WORDS)
                        .forEach(t -> any.add(new TermQuery(new Term(field, t)), Occur.SHOULD));
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(any.build(), Occur.MUST).add(claims, Occur.FILTER);
        return docs(query.build(), depth);
    }

    /// The claims nearest in meaning that also match `limits`; none without an embedder.
    List<Integer> nearest(String text, int depth, Query limits) throws IOException {
        boolean hasVectors =
                FieldInfos.getMergedFieldInfos(searcher.getIndexReader()).fieldInfo(Fields.VECTOR)
                        != null;
        if (embedder.isEmpty() || !hasVectors) {
            return List.of();
        }
        byte[] vector = Vectors.bytes(embedder.get().embed(List.of(text)).getFirst());
        // The graph misses some near the end of what it is asked for, so it is asked for more.
        int wide = WIDER * depth;
        return docs(new KnnByteVectorQuery(Fields.VECTOR, vector, wide, limits), depth);
    }

    private List<Integer> docs(Query query, int depth) throws IOException {
        List<Integer> docs = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, depth).scoreDocs) {
            docs.add(hit.doc);
        }
        return docs;
    }
}
