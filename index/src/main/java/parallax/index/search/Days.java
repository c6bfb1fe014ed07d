package parallax.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import parallax.index.Fields;

/// Counts hits by the day of publication, in UTC.
final class Days {

    private static final long SECONDS = 86_400;

    private Days() {}

    /// How many hits are of which day; the undated are left out.
    static SortedMap<LocalDate, Long> of(FacetsCollector hits) throws IOException {
        SortedMap<Long, Long> days = new TreeMap<>();
        for (FacetsCollector.MatchingDocs matching : hits.getMatchingDocs()) {
            NumericDocValues moments =
                    DocValues.getNumeric(matching.context().reader(), Fields.MOMENT);
            DocIdSetIterator docs = matching.bits().iterator();
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                if (moments.advanceExact(doc)) {
                    days.merge(Math.floorDiv(moments.longValue(), SECONDS), 1L, Long::sum);
                }
            }
        }
        SortedMap<LocalDate, Long> byDate = new TreeMap<>();
        days.forEach((day, count) -> byDate.put(LocalDate.ofEpochDay(day), count));
        return byDate;
    }
}
