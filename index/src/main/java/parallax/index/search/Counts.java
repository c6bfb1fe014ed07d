package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import parallax.index.Facet;

/// Counts facets over the hits of one reader.
final class Counts {

    private static final int MOST_VALUES = 50;
    private static final FacetsConfig CONFIG = Facet.config();

    private final SortedSetDocValuesReaderState state;
    private final EntityNames names;

    private Counts(SortedSetDocValuesReaderState state, EntityNames names) {
        this.state = state;
        this.names = names;
    }

    /// Prepares counting over `reader`; costs some time when the reader is new.
    static Counts over(IndexReader reader, EntityNames names) throws IOException {
        return new Counts(new DefaultSortedSetDocValuesReaderState(reader, CONFIG), names);
    }

    /// Counts of the hits collected, the largest first.
    Map<Facet, List<Results.Count>> of(FacetsCollector hits) throws IOException {
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, hits);
        Map<Facet, List<Results.Count>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Results.Count> values = new ArrayList<>();
            FacetResult result = counts.getTopChildren(MOST_VALUES, facet.word());
            if (result != null) {
                for (LabelAndValue value : result.labelValues) {
                    String name = names.of(value.label);
                    values.add(new Results.Count(value.label, name, value.value.longValue()));
                }
            }
            if (!values.isEmpty()) {
                all.put(facet, values);
            }
        }
        return all;
    }
}
