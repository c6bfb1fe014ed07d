package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.util.LongValues;

/// How often each facet value occurs among hits, by its ordinal in the whole reader.
///
/// Does what Lucene's `SortedSetDocValuesFacetCounts` does. That took half the time of searches
/// with many hits (`SearchSpeed`, 1,000,000 claims), for it reads the ordinals of each hit from
/// disk; here many hits of a segment are counted from its [Columns].
final class Tally {

    /// A segment of which more than one row in this many is hit is counted from memory.
    private static final int MANY = 32;

    private final SortedSetDocValuesReaderState state;
    private final Columns columns;

    Tally(SortedSetDocValuesReaderState state, Columns columns) {
        this.state = state;
        this.columns = columns;
    }

    /// Counts by ordinal; the segments are counted side by side on `workers`.
    int[] of(List<MatchingDocs> hits, TaskExecutor workers) throws IOException {
        List<Callable<Segment>> tasks = new ArrayList<>();
        for (MatchingDocs docs : hits) {
            tasks.add(() -> new Segment(docs.context().ord, counted(docs)));
        }
        int[] counts = new int[state.getSize()];
        SortedSetDocValues all = state.getDocValues();
        for (Segment segment : workers.invokeAll(tasks)) {
            add(segment, all, counts);
        }
        return counts;
    }

    private int[] counted(MatchingDocs docs) throws IOException {
        LeafReaderContext leaf = docs.context();
        String field = state.getField();
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        DocIdSetIterator each = docs.bits().iterator();
        if (each == null || counts.length == 0) {
            return counts;
        }
        if (docs.totalHits() > leaf.reader().maxDoc() / MANY) {
            columns.of(leaf, field).count(each, docs.totalHits(), counts);
            return counts;
        }
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        return counts;
    }

    private static void add(Segment segment, SortedSetDocValues all, int[] counts) {
        int[] own = segment.counts();
        if (all instanceof MultiSortedSetDocValues several) {
            LongValues global = several.mapping.getGlobalOrds(segment.leaf());
            for (int i = 0; i < own.length; i++) {
                if (own[i] > 0) {
                    counts[(int) global.get(i)] += own[i];
                }
            }
            return;
        }
        for (int i = 0; i < own.length; i++) {
            counts[i] += own[i];
        }
    }

    /// @param leaf place of the segment in the reader
    /// @param counts by its own ordinals
    private record Segment(int leaf, int[] counts) {}
}
