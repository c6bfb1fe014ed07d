package parallax.index.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import parallax.index.Facet;
import parallax.index.Fields;
import parallax.index.Store;
import parallax.index.What;
import parallax.model.Embedder;

/// One search being answered over one view of the store.
final class Asked {

    private static final int FUSED = 100;
    private static final int NEAR = 10;
    private static final int STRIDE = 10_000;

    private final IndexSearcher searcher;
    private final Search search;
    private final Optional<Embedder> embedder;
    private final CountsSource counts;
    private final Store store;

    Asked(
            Store store,
            IndexSearcher searcher,
            Search search,
            Optional<Embedder> embedder,
            CountsSource counts) {
        this.store = store;
        this.searcher = searcher;
        this.search = search;
        this.embedder = embedder;
        this.counts = counts;
    }

    /// Gives the counter of the reader searched.
    @FunctionalInterface
    interface CountsSource {
        Counts get() throws IOException;
    }

    Results results() throws IOException {
        Compiled compiled =
                Compiler.compile(search.query(), store.analysis(), searcher, search.what());
        Query query = limited(compiled.query(), search.filters());
        boolean meant = meaningHelps(compiled);
        int wanted = Math.max(search.offset() + search.limit(), meant ? FUSED : 1);
        Gathering gathering = new Gathering(searcher, query, search.order(), compiled.isScored());
        Gathering.Gathered found = gathering.first(wanted, search.facets() || search.byThread());
        Ranked ranked = ranked(found, compiled, query, meant);
        Rows rows = new Rows(store, searcher, search.what(), compiled.marks());
        Map<Facet, List<Results.Count>> facets =
                search.facets() ? facets(found, compiled.query()) : Map.of();
        if (search.byThread()) {
            Threads threads = new Threads(searcher);
            var groups = threads.collapse(gathering, ranked.docs(), search);
            return new Results(threads.count(found.all()), rows.hits(groups), List.of(), facets);
        }
        List<Map.Entry<Integer, Double>> page =
                ranked.docs().stream().skip(search.offset()).limit(search.limit()).toList();
        return new Results(found.total(), rows.hits(page), rows.hits(ranked.near()), facets);
    }

    /// Counts over the hits. A facet of which either value will do is counted as if it were not
    /// filtered by, so that one sees what else there is to add.
    private Map<Facet, List<Results.Count>> facets(Gathering.Gathered found, Query query)
            throws IOException {
        Map<Facet, List<Results.Count>> facets = new EnumMap<>(Facet.class);
        facets.putAll(counts.get().of(found.all(), searcher.getTaskExecutor()));
        for (Facet facet : Facet.values()) {
            List<Search.Filter> others =
                    search.filters().stream()
                            .filter(f -> f.exclude() || f.facet() != facet)
                            .toList();
            if (!facet.isSeveral() && others.size() < search.filters().size()) {
                FacetsCollector wider =
                        searcher.search(limited(query, others), new FacetsCollectorManager());
                var counted = counts.get().of(wider, searcher.getTaskExecutor());
                facets.put(facet, counted.getOrDefault(facet, List.of()));
            }
        }
        return facets;
    }

    /// All hits, for counting.
    FacetsCollector collected() throws IOException {
        Compiled compiled =
                Compiler.compile(search.query(), store.analysis(), searcher, search.what());
        Query query = limited(compiled.query(), search.filters());
        return searcher.search(query, new FacetsCollectorManager());
    }

    /// Ids of the articles of all hits, in the order asked for, each once.
    List<String> articles() throws IOException {
        Compiled compiled =
                Compiler.compile(search.query(), store.analysis(), searcher, search.what());
        Query query = limited(compiled.query(), search.filters());
        Gathering gathering = new Gathering(searcher, query, search.order(), compiled.isScored());
        Set<String> ids = new LinkedHashSet<>();
        List<FieldDoc> page = gathering.after(Optional.empty(), STRIDE);
        while (!page.isEmpty()) {
            for (FieldDoc doc : page) {
                var row = searcher.storedFields().document(doc.doc, Set.of(Fields.ARTICLE));
                ids.add(row.get(Fields.ARTICLE));
            }
            page = gathering.after(Optional.of(page.getLast()), STRIDE);
        }
        return List.copyOf(ids);
    }

    /// Tells how many hits there are, then hands over all of them, best by words first.
    void all(LongConsumer total, Consumer<Hit> sink) throws IOException {
        Compiled compiled =
                Compiler.compile(search.query(), store.analysis(), searcher, search.what());
        Query query = limited(compiled.query(), search.filters());
        Threads threads = new Threads(searcher);
        total.accept(
                search.byThread()
                        ? threads.count(searcher.search(query, new FacetsCollectorManager()))
                        : searcher.count(query));
        Gathering gathering = new Gathering(searcher, query, search.order(), compiled.isScored());
        Rows rows = new Rows(store, searcher, search.what(), compiled.marks());
        Set<Long> seen = new HashSet<>();
        List<FieldDoc> page = gathering.after(Optional.empty(), STRIDE);
        while (!page.isEmpty()) {
            for (FieldDoc doc : page) {
                if (!search.byThread() || threads.isFirst(doc.doc, seen)) {
                    rows.hits(List.of(Map.entry(doc.doc, Gathering.score(doc)))).forEach(sink);
                }
            }
            page = gathering.after(Optional.of(page.getLast()), STRIDE);
        }
    }

    private boolean meaningHelps(Compiled compiled) {
        return embedder.isPresent()
                && !search.exact()
                && search.what() == What.CLAIMS
                && search.order() == Search.Order.RELEVANCE
                && !compiled.words().isEmpty();
    }

    private Ranked ranked(Gathering.Gathered found, Compiled compiled, Query query, boolean meant)
            throws IOException {
        List<Map.Entry<Integer, Double>> byWords = found.docs();
        if (!meant) {
            return new Ranked(byWords, List.of());
        }
        Query limits = limits(compiled);
        Likeness likeness = new Likeness(store.analysis(), searcher, embedder);
        List<Integer> nearest = likeness.nearest(compiled.words(), FUSED, limits);
        Hybrid hybrid = new Hybrid(searcher, query);
        List<Map.Entry<Integer, Double>> near =
                compiled.plain() ? hybrid.others(nearest, NEAR) : List.of();
        return new Ranked(hybrid.reranked(byWords, nearest), near);
    }

    private Query limits(Compiled compiled) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        compiled.limits().forEach(q -> all.add(q, Occur.FILTER));
        return limited(all, compiled.limits().isEmpty(), search.filters());
    }

    private Query limited(Query query, List<Search.Filter> filters) {
        return limited(new BooleanQuery.Builder().add(query, Occur.MUST), false, filters);
    }

    /// Adds the kind of row and the filters; `bare` when nothing else is asked.
    private Query limited(BooleanQuery.Builder all, boolean bare, List<Search.Filter> filters) {
        all.add(
                new TermQuery(new Term(Fields.KIND, Fields.kind(search.what()))),
                bare ? Occur.MUST : Occur.FILTER);
        Filters.add(all, filters);
        if (search.seenSince() > 0) {
            all.add(
                    NumericDocValuesField.newSlowRangeQuery(
                            Fields.SEEN, search.seenSince(), Long.MAX_VALUE),
                    Occur.FILTER);
        }
        return all.build();
    }

    /// @param docs hits by words, ordered
    /// @param near neighbours in meaning
    private record Ranked(
            List<Map.Entry<Integer, Double>> docs, List<Map.Entry<Integer, Double>> near) {}
}
