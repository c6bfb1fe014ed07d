package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import parallax.index.analysis.Analysis;
import parallax.json.ComparisonJson;
import parallax.json.Json;
import parallax.json.NamingJson;
import parallax.model.Article;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Naming;
import parallax.model.Replayed;

/// A folder of annotated articles and what was found across them. One process may write; any number
/// may read meanwhile, each seeing the last commit whole.
///
/// Every method may throw [StoreException] when the folder cannot be read or written.
public final class Store implements Corpus, AutoCloseable {

    private final Path folder;
    private final Engine engine;
    private final Clock clock;
    private final Analysis analysis = new Analysis();
    private final FacetsConfig facets = Facet.config();

    private Store(Path folder, Engine engine, Clock clock) {
        this.clock = clock;
        this.folder = folder;
        this.engine = engine;
    }

    /// Opens a store for reading and writing, making it when it is not there.
    public static Store open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /// The same, with the clock that tells when an article first came in.
    public static Store open(Path folder, Clock clock) {
        return new Store(folder, Engine.writing(folder), clock);
    }

    /// Opens an existing store for reading only.
    public static Store openReadOnly(Path folder) {
        return new Store(folder, Engine.reading(folder), Clock.systemUTC());
    }

    /// The folder of the store.
    public Path folder() {
        return folder;
    }

    /// The analysis of its fields.
    public Analysis analysis() {
        return analysis;
    }

    /// Puts an article, in place of any with the same id. `key` tells whether it has changed.
    public void put(Document document, String key) {
        put(document, key, List.of());
    }

    /// The same, with one vector for each claim in order. Its entities are its own until
    /// [#putNamings(Map, Function)] tells who they are.
    public void put(Document document, String key, List<float[]> vectors) {
        put(document, key, vectors, Optional.empty());
    }

    /// The same, with the vector that [#lead(String)] gives.
    public void put(Document document, String key, List<float[]> vectors, float[] lead) {
        put(document, key, vectors, Optional.of(Vectors.exact(lead)));
    }

    private void put(Document document, String key, List<float[]> vectors, Optional<byte[]> lead) {
        put(
                new Rows.Annotated(document, Naming.NONE, key),
                new Rows.Meaning(byClaim(document, vectors), lead));
    }

    private void put(Rows.Annotated annotated, Rows.Meaning meaning) {
        String id = annotated.document().article().id();
        long seen =
                reading(searcher -> Articles.seen(searcher, id))
                        .orElseGet(() -> clock.instant().getEpochSecond());
        List<org.apache.lucene.document.Document> rows = rows(annotated, meaning, seen);
        engine.write(writer -> writer.updateDocuments(byArticle(id), rows));
    }

    /// The rows an article would become, for matching it without putting it.
    public List<org.apache.lucene.document.Document> rowsOf(Document document) {
        return rows(new Rows.Annotated(document, Naming.NONE, ""), Rows.Meaning.NONE, 0);
    }

    private List<org.apache.lucene.document.Document> rows(
            Rows.Annotated annotated, Rows.Meaning meaning, long seen) {
        return reading(_ -> {
            List<org.apache.lucene.document.Document> rows = new ArrayList<>();
            for (var row : Rows.of(annotated, meaning, seen, analysis)) {
                rows.add(facets.build(row));
            }
            return rows;
        });
    }

    private static Map<String, byte[]> byClaim(Document document, List<float[]> vectors) {
        Map<String, byte[]> byClaim = new HashMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            byClaim.put(document.claims().get(i).id(), Vectors.bytes(vectors.get(i)));
        }
        return byClaim;
    }

    /// Tells who the entities of the articles are in the whole store; an article that is not in
    /// `namings` keeps its own. Only articles for which that changed are written anew, so their
    /// threads must be put again. The articles must be committed.
    ///
    /// @param embed gives one vector for each claim of a document, or none; asked only where
    ///   vectors are missing
    public void putNamings(Map<String, Naming> namings, Function<Document, List<float[]>> embed) {
        Map<String, Naming> before = new TreeMap<>();
        reading(searcher -> {
            Articles.each(
                    searcher,
                    Fields.NAMING,
                    row -> before.put(row.get(Fields.ID), Articles.naming(row)));
            return before;
        });
        before.forEach((id, naming) -> {
            Naming now = namings.getOrDefault(id, Naming.NONE);
            if (!now.equals(naming)) {
                name(id, now, embed);
            }
        });
    }

    private void name(String id, Naming naming, Function<Document, List<float[]>> embed) {
        Rows.Annotated old = reading(searcher -> Articles.find(searcher, id)).orElseThrow();
        Rows.Meaning kept = reading(searcher -> Articles.meaning(searcher, id));
        Document document = old.document();
        boolean whole = document.claims().stream().allMatch(c -> kept.claims().containsKey(c.id()));
        put(
                new Rows.Annotated(document, naming, old.key()),
                whole
                        ? kept
                        : new Rows.Meaning(byClaim(document, embed.apply(document)), kept.lead()));
    }

    /// Removes an article with its claims and quotes.
    public void remove(String article) {
        engine.write(writer -> writer.deleteDocuments(byArticle(article)));
    }

    /// The keys of all articles by id.
    public Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        reading(searcher -> {
            Articles.each(
                    searcher, Fields.KEY, row -> keys.put(row.get(Fields.ID), row.get(Fields.KEY)));
            return keys;
        });
        return keys;
    }

    @Override
    public List<String> articles() {
        return List.copyOf(keys().keySet());
    }

    @Override
    public Document document(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no article " + id));
    }

    @Override
    public Article article(String id) {
        return reading(searcher -> Articles.article(searcher, id))
                .orElseThrow(() -> new NoSuchElementException("no article " + id));
    }

    @Override
    public Optional<float[]> lead(String article) {
        return reading(searcher -> Articles.lead(searcher, article)).map(Vectors::exact);
    }

    /// The document with that id, if it is there.
    public Optional<Document> find(String id) {
        return reading(searcher -> Articles.find(searcher, id))
                .map(a -> a.naming().over(a.document()));
    }

    /// The articles as they were annotated, each by itself: the same entity may have different ids
    /// in two of them.
    public Corpus annotated() {
        return new Own(this);
    }

    /// A store's articles without its namings.
    private record Own(Store store) implements Corpus {

        @Override
        public List<String> articles() {
            return store.articles();
        }

        @Override
        public Document document(String id) {
            return store.reading(searcher -> Articles.find(searcher, id))
                    .orElseThrow(() -> new NoSuchElementException("no article " + id))
                    .document();
        }

        @Override
        public Article article(String id) {
            return store.article(id);
        }

        @Override
        public Optional<float[]> lead(String article) {
            return store.lead(article);
        }

        @Override
        public List<CopyPair> copies() {
            return store.copies();
        }
    }

    /// Ids of the articles that first came in at or after a moment, in seconds since 1970.
    public List<String> since(long seconds) {
        return reading(searcher -> Articles.since(searcher, seconds));
    }

    /// How many rows an article has: itself, its claims and its quotes.
    public int rows(String article) {
        return reading(searcher -> searcher.count(new TermQuery(byArticle(article))));
    }

    /// What is wrong with the files of the index, one line each.
    public List<String> check() {
        return engine.check();
    }

    /// Replaces the ledger of inputs.
    public void putInputs(List<Input> inputs) {
        replace(Lists.Kind.INPUT, inputs.stream().map(Input::json));
    }

    /// The ledger of inputs, in the order they were read.
    public List<Input> inputs() {
        return list(Lists.Kind.INPUT, Input::read);
    }

    /// Replaces the pairs of copies.
    public void putCopies(List<CopyPair> copies) {
        replace(Lists.Kind.COPY, copies.stream().map(CopyRows::write));
    }

    @Override
    public List<CopyPair> copies() {
        return list(Lists.Kind.COPY, CopyRows::read);
    }

    /// Replaces the stories, threads and discrepancies, and tells each claim its thread. The
    /// articles they speak of must be committed.
    public void putComparison(Comparison comparison) {
        Comparison before = comparison();
        Map<String, Article> articles = new TreeMap<>();
        Function<String, Article> lookUp = id -> articles.computeIfAbsent(id, this::article);
        replace(
                Lists.Kind.STORY,
                comparison.stories().stream().map(s -> ComparisonJson.write(s, lookUp)));
        replace(Lists.Kind.CLAIM_THREAD, comparison.threads().stream().map(ComparisonJson::write));
        replace(
                Lists.Kind.DISCREPANCY,
                comparison.discrepancies().stream().map(ComparisonJson::write));
        engine.write(writer -> ThreadMarks.update(writer, before.threads(), comparison.threads()));
    }

    /// The stories, threads and discrepancies last put.
    public Comparison comparison() {
        return new Comparison(
                list(Lists.Kind.STORY, ComparisonJson::story),
                list(Lists.Kind.CLAIM_THREAD, ComparisonJson::thread),
                list(Lists.Kind.DISCREPANCY, ComparisonJson::discrepancy));
    }

    /// Replaces what became of the user's decisions.
    public void putReplayed(List<Replayed> replayed) {
        replace(Lists.Kind.DECISION, replayed.stream().map(NamingJson::write));
    }

    /// What became of the user's decisions when articles were last compared.
    public List<Replayed> replayed() {
        return list(Lists.Kind.DECISION, NamingJson::replayed);
    }

    /// Replaces the saved searches.
    public void putSearches(List<SavedSearch> searches) {
        replace(Lists.Kind.SAVED_SEARCH, searches.stream().map(SavedSearch::json));
    }

    /// Saves a search with the next commit, in place of one of its name.
    public void keep(SavedSearch search) {
        List<SavedSearch> all = new ArrayList<>(searches());
        all.removeIf(s -> s.name().equals(search.name()));
        all.add(search);
        putSearches(all);
    }

    /// Takes the saved search of that name away with the next commit; false when there is none.
    public boolean forget(String name) {
        List<SavedSearch> all = new ArrayList<>(searches());
        boolean known = all.removeIf(s -> s.name().equals(name));
        putSearches(all);
        return known;
    }

    /// The saved searches by name.
    public List<SavedSearch> searches() {
        return list(Lists.Kind.SAVED_SEARCH, SavedSearch::read);
    }

    /// The notes kept with the last commit, such as what was compared.
    public Map<String, String> notes() {
        return engine.notes();
    }

    /// Keeps a note with the next commit.
    public void note(String name, String value) {
        engine.note(name, value);
    }

    /// Makes everything put or removed so far durable and visible, all or nothing.
    public void commit() {
        engine.commit();
    }

    /// Makes what another process has committed since visible here.
    public void refresh() {
        engine.refresh();
    }

    /// Lends a searcher over the last commit (or, in the writing process, over the last refresh).
    public <T> T reading(Reading<T> reading) {
        return engine.read(reading);
    }

    /// What is done with a lent searcher.
    @FunctionalInterface
    public interface Reading<T> {

        /// Reads; the searcher is not to be kept.
        T apply(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() {
        engine.close();
    }

    private void replace(Lists.Kind kind, Stream<? extends JsonNode> rows) {
        engine.write(writer ->
                Lists.replace(
                        writer, kind, rows.map(JsonNode.class::cast), n -> Json.text(n, "title")));
    }

    private <T> List<T> list(Lists.Kind kind, Function<JsonNode, T> reader) {
        return reading(searcher -> Lists.read(searcher, kind, reader));
    }

    private static Term byArticle(String id) {
        return new Term(Fields.ARTICLE, id);
    }
}
