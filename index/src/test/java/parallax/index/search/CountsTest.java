package parallax.index.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.index.Facet;
import parallax.index.Store;

class CountsTest {

    private static final int ROWS = 400;

    @TempDir private Path folder;

    @Test
    void countsWhatLuceneCountsInOneSegmentAndInSeveral() throws IOException {
        for (int segments : List.of(1, 7)) {
            try (var directory = new ByteBuffersDirectory()) {
                write(directory, segments);
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    for (String word : List.of("rare", "often", "always", "never")) {
                        assertSameCounts(reader, word);
                    }
                }
            }
        }
    }

    private void assertSameCounts(DirectoryReader reader, String word) throws IOException {
        TermQuery query = new TermQuery(new Term("word", word));
        try (ExecutorService two = Executors.newFixedThreadPool(2);
                Store store = Store.open(folder)) {
            IndexSearcher searcher = new IndexSearcher(reader, two);
            FacetsCollector hits = searcher.search(query, new FacetsCollectorManager());
            Counts counts = Counts.over(reader, new Columns(), new EntityNames(store));
            var ours = counts.of(hits, searcher.getTaskExecutor());
            assertEquals(lucene(reader, hits), labelled(ours), word);
        }
    }

    private static Map<Facet, List<String>> lucene(DirectoryReader reader, FacetsCollector hits)
            throws IOException {
        var state = new DefaultSortedSetDocValuesReaderState(reader, Facet.config());
        var counts = new SortedSetDocValuesFacetCounts(state, hits);
        Map<Facet, List<String>> all = new TreeMap<>();
        for (Facet facet : Facet.values()) {
            FacetResult top = counts.getTopChildren(50, facet.word());
            List<String> values = new ArrayList<>();
            for (LabelAndValue value : top == null ? new LabelAndValue[0] : top.labelValues) {
                values.add(value.label + "=" + value.value);
            }
            if (!values.isEmpty()) {
                all.put(facet, values);
            }
        }
        return all;
    }

    private static Map<Facet, List<String>> labelled(Map<Facet, List<Results.Count>> counts) {
        Map<Facet, List<String>> all = new TreeMap<>();
        counts.forEach((facet, values) ->
                all.put(facet, values.stream().map(c -> c.value() + "=" + c.hits()).toList()));
        return all;
    }

    private static void write(ByteBuffersDirectory directory, int segments) throws IOException {
        Random random = new Random(segments);
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int row = 0; row < ROWS; row++) {
                writer.addDocument(Facet.config().build(row(random, row)));
                if (row % (ROWS / segments) == ROWS / segments - 1) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(new Term("row", "17"), new Term("row", "399"));
        }
    }

    private static Document row(Random random, int row) {
        Document document = new Document();
        document.add(new StringField("row", String.valueOf(row), Field.Store.NO));
        document.add(new StringField("word", "always", Field.Store.NO));
        if (row % 3 == 0) {
            document.add(new StringField("word", "often", Field.Store.NO));
        }
        if (row % 97 == 0) {
            document.add(new StringField("word", "rare", Field.Store.NO));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String person = "💡é " + random.nextInt(90) + "/" + i;
            document.add(new SortedSetDocValuesFacetField(Facet.PERSON.word(), person));
        }
        if (random.nextBoolean()) {
            String outlet = "Ledger " + random.nextInt(5);
            document.add(new SortedSetDocValuesFacetField(Facet.OUTLET.word(), outlet));
        }
        return document;
    }
}
