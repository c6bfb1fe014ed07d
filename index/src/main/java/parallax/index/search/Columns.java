package parallax.index.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

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
    /// @param totals how many rows have each ordinal
    record Column(int[] starts, int[] ordinals, int[] totals) {

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
            int[] totals = new int[Math.toIntExact(values.getValueCount())];
            for (int i = 0; i < end; i++) {
                totals[ordinals[i]]++;
            }
            return new Column(starts, Arrays.copyOf(ordinals, end), totals);
        }

        /// Counts each ordinal of each of `hits` rows into `counts`, which are all 0. Where most
        /// rows are hit, those of the others are taken from those of all.
        void count(DocIdSetIterator rows, int hits, int[] counts) throws IOException {
            boolean most = hits > starts.length / 2;
            if (most) {
                System.arraycopy(totals, 0, counts, 0, counts.length);
            }
            int next = 0;
            for (int row = rows.nextDoc(); row != NO_MORE_DOCS; row = rows.nextDoc()) {
                add(most ? next : row, most ? row : row + 1, most ? -1 : 1, counts);
                next = row + 1;
            }
            if (most) {
                add(next, starts.length - 1, -1, counts);
            }
        }

        /// Adds `step` for each ordinal of the rows `[from, to)`.
        private void add(int from, int to, int step, int[] counts) {
            for (int i = starts[from]; i < starts[to]; i++) {
                counts[ordinals[i]] += step;
            }
        }
    }
}
