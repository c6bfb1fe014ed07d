package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import parallax.json.DocumentJson;
import parallax.json.NamingJson;
import parallax.model.Article;
import parallax.model.Naming;

/// Reads article rows.
final class Articles {

    private static final Query ALL =
            new TermQuery(new Term(Fields.KIND, Fields.kind(What.ARTICLES)));

    private Articles() {}

    /// Hands each article's id and the stored `field` to `use`.
    static void each(IndexSearcher searcher, String field, Consumer<Document> use)
            throws IOException {
        each(searcher, ALL, field, use);
    }

    /// Ids of the articles that first came in at or after a moment, in seconds since 1970, sorted.
    static List<String> since(IndexSearcher searcher, long seconds) throws IOException {
        Query fresh =
                new BooleanQuery.Builder()
                        .add(ALL, Occur.FILTER)
                        .add(
                                NumericDocValuesField.newSlowRangeQuery(
                                        Fields.SEEN, seconds, Long.MAX_VALUE),
                                Occur.FILTER)
                        .build();
        List<String> ids = new ArrayList<>();
        each(searcher, fresh, Fields.ID, row -> ids.add(row.get(Fields.ID)));
        ids.sort(Comparator.naturalOrder());
        return ids;
    }

    private static void each(
            IndexSearcher searcher, Query query, String field, Consumer<Document> use)
            throws IOException {
        Set<String> fields = new TreeSet<>(List.of(Fields.ID, field));
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            StoredFields stored = leaf.reader().storedFields();
            DocIdSetIterator docs = scorer.iterator();
            for (int doc = docs.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    use.accept(stored.document(doc, fields));
                }
            }
        }
    }

    /// The article with that id, as it was annotated and as it is named.
    static Optional<Rows.Annotated> find(IndexSearcher searcher, String id) throws IOException {
        for (ScoreDoc hit : searcher.search(one(id), 1).scoreDocs) {
            Document stored =
                    searcher.storedFields()
                            .document(hit.doc, Set.of(Fields.PACKED, Fields.NAMING, Fields.KEY));
            JsonNode packed = Packed.read(stored.getBinaryValue(Fields.PACKED));
            return Optional.of(
                    new Rows.Annotated(
                            DocumentJson.read(packed), naming(stored), stored.get(Fields.KEY)));
        }
        return Optional.empty();
    }

    /// The article with that id alone.
    static Optional<Article> article(IndexSearcher searcher, String id) throws IOException {
        for (ScoreDoc hit : searcher.search(one(id), 1).scoreDocs) {
            Document stored = searcher.storedFields().document(hit.doc, Set.of(Fields.PACKED));
            BytesRef packed = stored.getBinaryValue(Fields.PACKED);
            return Optional.of(Packed.read(packed, DocumentJson::article));
        }
        return Optional.empty();
    }

    /// The vector of an article's lead, if one was kept.
    static Optional<BytesRef> lead(IndexSearcher searcher, String id) throws IOException {
        for (ScoreDoc hit : searcher.search(one(id), 1).scoreDocs) {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            BinaryDocValues leads = DocValues.getBinary(leaf.reader(), Fields.LEAD);
            if (leads.advanceExact(hit.doc - leaf.docBase)) {
                return Optional.of(BytesRef.deepCopyOf(leads.binaryValue()));
            }
        }
        return Optional.empty();
    }

    /// Who the entities of an article are in the whole store.
    static Naming naming(Document stored) {
        BytesRef packed = stored.getBinaryValue(Fields.NAMING);
        return packed == null ? Naming.NONE : NamingJson.read(Packed.read(packed));
    }

    /// What vectors were kept of an article.
    static Rows.Meaning meaning(IndexSearcher searcher, String id) throws IOException {
        return new Rows.Meaning(vectors(searcher, id), lead(searcher, id).map(b -> b.bytes));
    }

    /// The vectors of an article's claims, by the claims' ids.
    private static Map<String, byte[]> vectors(IndexSearcher searcher, String id)
            throws IOException {
        BooleanQuery claims =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.ARTICLE, id)), Occur.FILTER)
                        .add(new FieldExistsQuery(Fields.VECTOR), Occur.FILTER)
                        .build();
        Map<String, byte[]> vectors = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc hit : searcher.search(claims, Integer.MAX_VALUE).scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            ByteVectorValues values = leaf.reader().getByteVectorValues(Fields.VECTOR);
            KnnVectorValues.DocIndexIterator at = values.iterator();
            at.advance(hit.doc - leaf.docBase);
            Document claim = searcher.storedFields().document(hit.doc, Set.of(Fields.ID));
            vectors.put(claim.get(Fields.ID), values.vectorValue(at.index()).clone());
        }
        return vectors;
    }

    /// When the article with that id came in.
    static Optional<Long> seen(IndexSearcher searcher, String id) throws IOException {
        Sort sort = new Sort(new SortField(Fields.SEEN, SortField.Type.LONG));
        for (ScoreDoc hit : searcher.search(one(id), 1, sort).scoreDocs) {
            return Optional.of((Long) ((FieldDoc) hit).fields[0]);
        }
        return Optional.empty();
    }

    private static Query one(String id) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                .add(ALL, Occur.FILTER)
                .build();
    }
}
