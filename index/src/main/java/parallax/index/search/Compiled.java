package parallax.index.search;

import java.util.List;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;

/// A query ready to run.
///
/// @param query what must match
/// @param marks the parts that look into the text, for highlighting
/// @param limits the parts that look elsewhere: what a neighbour in meaning must match too
/// @param words the bare and quoted words, to be taken for their meaning; empty when fewer than two
/// @param plain true when nothing but bare words looks into the text
record Compiled(Query query, List<Query> marks, List<Query> limits, String words, boolean plain) {

    Compiled {
        marks = List.copyOf(marks);
        limits = List.copyOf(limits);
    }

    /// True when some hits can match better than others: patterns match or do not.
    boolean isScored() {
        return marks.stream().anyMatch(q -> !(q instanceof AutomatonQuery));
    }
}
