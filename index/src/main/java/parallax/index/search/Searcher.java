package parallax.index.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import parallax.index.Fields;
import parallax.index.Store;
import parallax.index.What;
import parallax.model.Embedder;

/// Answers queries over a store. Safe to share between threads; sees each commit whole after
/// [Store#refresh()].
public final class Searcher {

    private final Store store;
    private final Optional<Embedder> embedder;
    private final Columns columns = new Columns();
    private final AtomicReference<Counted> counted = new AtomicReference<>();

    private Searcher(Store store, Optional<Embedder> embedder) {
        this.store = store;
        this.embedder = embedder;
    }

    /// A searcher by words only.
    public static Searcher of(Store store) {
        return new Searcher(store, Optional.empty());
    }

    /// A searcher that lets the meaning of the words help, by the embedder the store was made with.
    public static Searcher of(Store store, Embedder embedder) {
        return new Searcher(store, Optional.of(embedder));
    }

    /// Answers `search`; throws [BadQuery] with every fault of its query.
    public Results search(Search search) {
        return store.reading(searcher -> asked(searcher, search).results());
    }

    /// Tells `total` how many hits `search` has, then hands all of them to `sink`, whatever its
    /// page and its limit: all from one view of the store, even while it changes, and none held
    /// longer than it takes. Best by words first. Throws [BadQuery] before anything is told.
    public void all(Search search, LongConsumer total, Consumer<Hit> sink) {
        store.reading(searcher -> {
            asked(searcher, search).all(total, sink);
            return search;
        });
    }

    /// Ids of the articles of all hits of `search`, whatever its page, each once.
    public List<String> articles(Search search) {
        return store.reading(searcher -> asked(searcher, search).articles());
    }

    /// How many hits of `search` were published on which day (UTC), whatever its page; the undated
    /// are left out.
    public SortedMap<LocalDate, Long> days(Search search) {
        return store.reading(searcher -> Days.of(asked(searcher, search).collected()));
    }

    /// Throws [BadQuery] with every fault of a query, without running it.
    public void check(String query, What what) {
        store.reading(searcher -> Compiler.compile(query, store.analysis(), searcher, what));
    }

    /// Claims like `text`, best first: words and, with an embedder, meaning, fused. `text` is plain
    /// text, not a query.
    public List<Hit> like(String text, int limit) {
        return store.reading(searcher -> {
            Rows rows = new Rows(store, searcher, What.CLAIMS, List.of());
            return rows.hits(new Likeness(store.analysis(), searcher, embedder).of(text, limit));
        });
    }

    /// What people call a facet's value: the name of an entity, or the words themselves.
    public String name(String value) {
        return store.reading(searcher -> {
            counts(searcher.getIndexReader());
            return counted.get().names().of(value);
        });
    }

    /// The claim with that id.
    public Optional<Hit> claim(String id) {
        return store.reading(searcher -> {
            Query one =
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
                            .add(
                                    new TermQuery(new Term(Fields.KIND, Fields.kind(What.CLAIMS))),
                                    Occur.FILTER)
                            .build();
            Rows rows = new Rows(store, searcher, What.CLAIMS, List.of());
            for (ScoreDoc found : searcher.search(one, 1).scoreDocs) {
                return rows.hits(List.of(Map.entry(found.doc, 0.0))).stream().findFirst();
            }
            return Optional.empty();
        });
    }

    /// Claims like `claim`, itself left out, best first.
    public List<Hit> moreLike(Hit claim, int limit) {
        return like(claim.text(), limit + 1).stream()
                .filter(hit -> !hit.id().equals(claim.id()))
                .limit(limit)
                .toList();
    }

    private Asked asked(IndexSearcher searcher, Search search) throws IOException {
        return new Asked(
                store, searcher, search, embedder, () -> counts(searcher.getIndexReader()));
    }

    private Counts counts(IndexReader reader) throws IOException {
        Counted last = counted.get();
        if (last != null && last.reader() == reader) {
            return last.counts();
        }
        EntityNames names = new EntityNames(store);
        columns.keep(reader);
        Counts counts = Counts.over(reader, columns, names);
        counted.set(new Counted(reader, counts, names));
        return counts;
    }

    private record Counted(IndexReader reader, Counts counts, EntityNames names) {}
}
