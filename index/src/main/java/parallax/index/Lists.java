package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import parallax.json.Json;

/// Lists of JSON rows kept in the index, each list replaced as a whole.
final class Lists {

    /// What a list holds.
    enum Kind {
        INPUT,
        COPY,
        STORY,
        CLAIM_THREAD,
        DISCREPANCY,
        DECISION,
        SAVED_SEARCH
    }

    private Lists() {}

    /// Replaces a list by `rows`; `words` gives what a row can be found by.
    static void replace(
            IndexWriter writer, Kind kind, Stream<JsonNode> rows, Function<JsonNode, String> words)
            throws IOException {
        writer.deleteDocuments(new Term(Fields.KIND, kind.name()));
        int ordinal = 0;
        for (JsonNode node : (Iterable<JsonNode>) rows::iterator) {
            Row row =
                    new Row().term(Fields.KIND, kind.name()).term(Fields.ID, Json.text(node, "id"));
            row.number(Fields.ORDINAL, ordinal++).words(kind.name(), words.apply(node));
            writer.addDocument(row.packed(Packed.of(node)).fields());
        }
    }

    /// All rows of a list, in order.
    static <T> List<T> read(IndexSearcher searcher, Kind kind, Function<JsonNode, T> reader)
            throws IOException {
        Query all = new TermQuery(new Term(Fields.KIND, kind.name()));
        int count = searcher.count(all);
        List<T> rows = new ArrayList<>(count);
        if (count > 0) {
            Sort sort = new Sort(new SortField(Fields.ORDINAL, SortField.Type.LONG));
            for (ScoreDoc hit : searcher.search(all, count, sort).scoreDocs) {
                rows.add(reader.apply(Packed.read(packed(searcher, hit.doc))));
            }
        }
        return rows;
    }

    /// The row with that id.
    static Optional<JsonNode> find(IndexSearcher searcher, Kind kind, String id)
            throws IOException {
        BooleanQuery one =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                        .build();
        for (ScoreDoc hit : searcher.search(one, 1).scoreDocs) {
            return Optional.of(Packed.read(packed(searcher, hit.doc)));
        }
        return Optional.empty();
    }

    static BytesRef packed(IndexSearcher searcher, int doc) throws IOException {
        Document stored = searcher.storedFields().document(doc, java.util.Set.of(Fields.PACKED));
        return stored.getBinaryValue(Fields.PACKED);
    }
}
