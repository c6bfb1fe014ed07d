package parallax.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/// The facet ordinals of the rows of segments, in memory: about 40 bytes a claim. A segment never
/// changes, so that a new view of the store keeps those of the segments it shares with the last.
final class Columns {

    private final Map<Object, Column> byReader = new ConcurrentHashMap<>();

    /// The column of a segment, read at first asking.
    Column of(LeafReaderContext leaf, String field) {
        Object key = leaf.reader().getCoreCacheHelper().getKey();
        return byReader.computeIfAbsent(key, _ -> Column.read(leaf.reader(), field));
    }

    /// Forgets the segments that `reader` has no more.
    void keep(IndexReader reader) {
        Set<Object> live =
                reader.leaves().stream()
                        .map(leaf -> leaf.reader().getCoreCacheHelper().getKey())
                        .collect(Collectors.toSet());
        byReader.keySet().retainAll(live);
    }

    /// @param starts where the ordinals of a row begin, and after the last row where all end
    /// @param ordinals in the segment, row after row
    record Column(int[] starts, int[] ordinals) {

        private static Column read(LeafReader reader, String field) {
            try {
                return read(reader.maxDoc(), reader.getSortedSetDocValues(field));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Column read(int rows, SortedSetDocValues values) throws IOException {
            int[] starts = new int[rows + 1];
            int[] ordinals = new int[rows];
            int end = 0;
            int next = values.nextDoc();
            for (int row = 0; row < rows; row++) {
                starts[row] = end;
                if (row == next) {
                    int several = values.docValueCount();
                    if (end + several > ordinals.length) {
                        ordinals = Arrays.copyOf(ordinals, 2 * end + several);
                    }
                    for (int i = 0; i < several; i++) {
                        ordinals[end++] = (int) values.nextOrd();
                    }
                    next = values.nextDoc();
                }
            }
            starts[rows] = end;
            return new Column(starts, Arrays.copyOf(ordinals, end));
        }

        /// Adds one to `counts` for each ordinal of each row.
        void count(DocIdSetIterator rows, int[] counts) throws IOException {
            int row = rows.nextDoc();
            while (row != DocIdSetIterator.NO_MORE_DOCS) {
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    counts[ordinals[i]]++;
                }
                row = rows.nextDoc();
            }
        }
    }
}
