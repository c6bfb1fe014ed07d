package parallax.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/// A number of single documents, read as they are asked for.
final class Numbers {

    private final List<LeafReaderContext> leaves;
    private final String field;
    private final long absent;

    Numbers(IndexSearcher searcher, String field, long absent) {
        this.leaves = searcher.getIndexReader().leaves();
        this.field = field;
        this.absent = absent;
    }

    /// The number of a document.
    long of(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc - leaf.docBase) ? values.longValue() : absent;
    }
}
