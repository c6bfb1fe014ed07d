package parallax.bench.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import parallax.model.Embedder;

/// What one would build by hand in an afternoon, to measure our search against: Lucene's English
/// analyzer and BM25 as they come, exact cosine over unquantised vectors of the same model, the two
/// rankings fused by reciprocal rank with the usual 60.
final class HandMade implements AutoCloseable {

    private static final double K = 60;

    private final List<String> texts;
    private final List<float[]> vectors;
    private final Embedder embedder;
    private final Directory directory = new ByteBuffersDirectory();
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final DirectoryReader reader;

    HandMade(List<String> texts, Embedder embedder) throws IOException {
        this.texts = List.copyOf(texts);
        this.embedder = embedder;
        this.vectors = embedder.embed(texts);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String text : texts) {
                Document row = new Document();
                row.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(row);
            }
        }
        this.reader = DirectoryReader.open(directory);
    }

    /// The texts by words alone, best first.
    List<String> byWords(String query, int depth) {
        return named(words(query, depth));
    }

    /// The texts by words and vectors, best first.
    List<String> fused(String query, int depth) {
        Map<Integer, Double> scores = new HashMap<>();
        for (List<Integer> ranking : List.of(words(query, depth), nearest(query, depth))) {
            for (int rank = 0; rank < ranking.size(); rank++) {
                scores.merge(ranking.get(rank), 1 / (K + rank + 1), Double::sum);
            }
        }
        List<Integer> docs = new ArrayList<>(scores.keySet());
        docs.sort(Comparator.comparing((Integer doc) -> -scores.get(doc)).thenComparing(d -> d));
        return named(docs.subList(0, Math.min(depth, docs.size())));
    }

    private List<Integer> words(String query, int depth) {
        Query any = new QueryBuilder(analyzer).createBooleanQuery("text", query);
        List<Integer> docs = new ArrayList<>();
        try {
            for (ScoreDoc hit : new IndexSearcher(reader).search(any, depth).scoreDocs) {
                docs.add(hit.doc);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return docs;
    }

    private List<Integer> nearest(String query, int depth) {
        float[] asked = embedder.embed(List.of(query)).getFirst();
        double[] cosines = vectors.stream().mapToDouble(v -> cosine(asked, v)).toArray();
        return IntStream.range(0, cosines.length)
                .boxed()
                .sorted(Comparator.comparingDouble(doc -> -cosines[doc]))
                .limit(depth)
                .toList();
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private List<String> named(List<Integer> docs) {
        return docs.stream().map(texts::get).toList();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
