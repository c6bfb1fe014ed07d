package parallax.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import parallax.index.Fields;
import parallax.index.SavedSearch;
import parallax.index.Store;
import parallax.index.What;
import parallax.model.Document;
import parallax.model.Span;

/// Tells which saved searches new articles answer. The searches are kept in a Lucene monitor, so
/// that each article is looked at once, however many searches there are.
///
/// A search by `story:` or `thread:` is asked as these stand when the alerts are made; one filtered
/// by an entity asks for its id as new articles have it before a run names them.
public final class Alerts implements AutoCloseable {

    private final Store store;
    private final Monitor monitor;
    private final Map<String, SavedSearch> searches = new TreeMap<>();

    private Alerts(Store store, Monitor monitor) {
        this.store = store;
        this.monitor = monitor;
    }

    /// Alerts for all saved searches of `store`. Throws [BadQuery] when one of them cannot be read.
    public static Alerts over(Store store) {
        return store.reading(searcher -> {
            Alerts alerts = new Alerts(store, new Monitor(store.analysis()));
            for (SavedSearch search : store.searches()) {
                alerts.searches.put(search.name(), search);
                alerts.monitor.register(
                        new MonitorQuery(search.name(), alerts.query(search, searcher)));
            }
            return alerts;
        });
    }

    /// What of the articles that first came in at or after a moment (seconds since 1970) the
    /// searches find: by name of the search, then by article and place.
    public List<Alert> since(long seconds) {
        List<Alert> all = new ArrayList<>();
        if (!searches.isEmpty()) {
            store.since(seconds).forEach(id -> all.addAll(of(store.document(id))));
        }
        all.sort(
                Comparator.comparing((Alert a) -> a.search().name())
                        .thenComparing(Alert::article)
                        .thenComparing(Alert::span));
        return all;
    }

    /// What of one article the searches find, whether it is in the store or not.
    public List<Alert> of(Document document) {
        var rows = store.rowsOf(document);
        var batch = rows.toArray(org.apache.lucene.document.Document[]::new);
        return store.reading(_ -> {
            MultiMatchingQueries<QueryMatch> matches =
                    monitor.match(batch, QueryMatch.SIMPLE_MATCHER);
            List<Alert> alerts = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                for (QueryMatch match : matches.getMatches(i)) {
                    SavedSearch search = searches.get(match.getQueryId());
                    alerts.add(alert(search, document, rows.get(i)));
                }
            }
            return alerts;
        });
    }

    private static Alert alert(
            SavedSearch search, Document document, org.apache.lucene.document.Document row) {
        Span span =
                search.what() == What.ARTICLES
                        ? Passage.of(document, List.of())
                        : Span.of(number(row, Fields.START), number(row, Fields.END));
        var article = document.article();
        return new Alert(
                search,
                article.id(),
                article.where(),
                article.outlet(),
                span,
                span.of(article.text()));
    }

    private static int number(org.apache.lucene.document.Document row, String field) {
        return row.getField(field).numericValue().intValue();
    }

    /// New articles may be in any language, so the search is compiled for all of them.
    private Query query(SavedSearch search, IndexSearcher searcher) throws IOException {
        What what = search.what();
        List<String> names = new ArrayList<>();
        for (String code : store.analysis().codes()) {
            names.add(Fields.text(what, code));
            names.add(Fields.title(what, code));
        }
        Compiled compiled =
                Compiler.compile(search.query(), store.analysis(), searcher, what, names);
        BooleanQuery.Builder all =
                new BooleanQuery.Builder()
                        .add(compiled.query(), Occur.MUST)
                        .add(new TermQuery(new Term(Fields.KIND, Fields.kind(what))), Occur.FILTER);
        Filters.add(all, Search.of(search).filters());
        return all.build();
    }

    @Override
    public void close() {
        store.reading(_ -> {
            monitor.close();
            return monitor;
        });
    }
}
