package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import parallax.index.Fields;
import parallax.index.Store;
import parallax.index.What;
import parallax.model.Span;
import parallax.model.TextFragment;

/// Makes [Hit]s of Lucene's documents.
final class Rows {

    private static final Set<String> SHOWN =
            Set.of(
                    Fields.ID,
                    Fields.ARTICLE,
                    Fields.PATH,
                    Fields.OUTLET,
                    Fields.URL,
                    Fields.TITLE,
                    Fields.PUBLISHED,
                    Fields.SPEAKER,
                    Fields.START,
                    Fields.END,
                    Fields.TEXT,
                    Fields.PREFIX,
                    Fields.SUFFIX,
                    Fields.LANGUAGE);

    private final Store store;
    private final IndexSearcher searcher;
    private final What what;
    private final Highlighter highlighter;
    private final Numbers threads;
    private final Numbers origins;

    Rows(Store store, IndexSearcher searcher, What what, List<Query> marks) {
        this.store = store;
        this.searcher = searcher;
        this.what = what;
        this.threads = new Numbers(searcher, Fields.THREAD, 0);
        this.origins = new Numbers(searcher, Fields.ORIGINS, 0);
        this.highlighter = new Highlighter(store.analysis(), marks);
    }

    /// The hits for documents and their scores.
    List<Hit> hits(List<Map.Entry<Integer, Double>> docs) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<Integer, Double> doc : docs) {
            Document row = stored.document(doc.getKey(), SHOWN);
            hits.add(
                    what == What.ARTICLES
                            ? article(row, doc.getValue())
                            : statement(row, doc.getKey(), doc.getValue()));
        }
        return hits;
    }

    private Hit statement(Document row, int doc, double score) throws IOException {
        int start = row.getField(Fields.START).numericValue().intValue();
        Span span = Span.of(start, row.getField(Fields.END).numericValue().intValue());
        String text = text(row, Fields.TEXT);
        List<Span> marked =
                highlighter.of(text, text(row, Fields.LANGUAGE)).stream()
                        .map(s -> s.shift(start))
                        .toList();
        TextFragment fragment =
                TextFragment.of(text, text(row, Fields.PREFIX), text(row, Fields.SUFFIX));
        String link = fragment.on(text(row, Fields.URL));
        long thread = threads.of(doc);
        int independent = Math.toIntExact(origins.of(doc));
        return hit(row, link, span, text, score, marked, thread, independent);
    }

    /// An article is shown by its sentence with the most matches.
    private Hit article(Document row, double score) throws IOException {
        Optional<parallax.model.Document> found = store.find(text(row, Fields.ID));
        if (found.isEmpty()) {
            return hit(row, "", Span.of(0, 0), "", score, List.of(), 0, 0);
        }
        String text = found.get().article().text();
        String code = store.analysis().code(found.get().article().language());
        List<Span> marked = highlighter.of(text, code);
        Span span = Passage.of(found.get(), marked);
        List<Span> inside = marked.stream().filter(span::covers).toList();
        String link = TextFragment.of(text, span).on(text(row, Fields.URL));
        return hit(row, link, span, span.of(text), score, inside, 0, 0);
    }

    private static Hit hit(
            Document row,
            String link,
            Span span,
            String text,
            double score,
            List<Span> marked,
            long thread,
            int origins) {
        return new Hit(
                text(row, Fields.ID),
                text(row, Fields.ARTICLE),
                text(row, Fields.PATH),
                text(row, Fields.OUTLET),
                text(row, Fields.URL),
                link,
                text(row, Fields.TITLE),
                text(row, Fields.PUBLISHED),
                text(row, Fields.SPEAKER),
                span,
                text,
                score,
                marked,
                thread,
                origins);
    }

    private static String text(Document row, String field) {
        String value = row.get(field);
        return value == null ? "" : value;
    }
}
