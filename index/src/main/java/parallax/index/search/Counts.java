package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.TaskExecutor;
import parallax.index.Facet;

/// Counts facets over the hits of one reader.
final class Counts {

    private static final int MOST_VALUES = 50;
    private static final FacetsConfig CONFIG = Facet.config();

    private final SortedSetDocValuesReaderState state;
    private final Tally tally;
    private final EntityNames names;

    private Counts(SortedSetDocValuesReaderState state, Tally tally, EntityNames names) {
        this.state = state;
        this.tally = tally;
        this.names = names;
    }

    /// Prepares counting over `reader`; costs some time when the reader is new.
    static Counts over(IndexReader reader, Columns columns, EntityNames names) throws IOException {
        var state = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
        return new Counts(state, new Tally(state, columns), names);
    }

    /// Counts of the hits collected, the largest first, equals by label.
    Map<Facet, List<Results.Count>> of(FacetsCollector hits, TaskExecutor workers)
            throws IOException {
        int[] counts = tally.of(hits.getMatchingDocs(), workers);
        SortedSetDocValues labels = state.getDocValues();
        Map<Facet, List<Results.Count>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Results.Count> values = new ArrayList<>();
            for (int ordinal : largest(facet, counts)) {
                String[] path = FacetsConfig.stringToPath(labels.lookupOrd(ordinal).utf8ToString());
                String label = path[path.length - 1];
                values.add(new Results.Count(label, names.of(label), counts[ordinal]));
            }
            if (!values.isEmpty()) {
                all.put(facet, values);
            }
        }
        return all;
    }

    /// Ordinals of the values counted most, best first; ordinals are in the order of labels.
    private List<Integer> largest(Facet facet, int[] counts) {
        var range = state.getOrdRange(facet.word());
        if (range == null) {
            return List.of();
        }
        PriorityQueue<Integer> least = new PriorityQueue<>((a, b) -> -order(counts, a, b));
        for (int ordinal = range.start(); ordinal <= range.end(); ordinal++) {
            if (counts[ordinal] > 0
                    && (least.size() < MOST_VALUES || counts[ordinal] > counts[least.peek()])) {
                least.add(ordinal);
                if (least.size() > MOST_VALUES) {
                    least.remove();
                }
            }
        }
        return least.stream().sorted((a, b) -> order(counts, a, b)).toList();
    }

    private static int order(int[] counts, int a, int b) {
        int byCount = Integer.compare(counts[b], counts[a]);
        return byCount != 0 ? byCount : Integer.compare(a, b);
    }
}
