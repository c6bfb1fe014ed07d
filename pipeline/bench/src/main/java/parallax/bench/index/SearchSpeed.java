package parallax.bench.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.classic.ParseException;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.index.search.Search;
import parallax.index.search.Searcher;
import parallax.model.Document;
import parallax.model.Embedder;

/// Speed and size of a store of many claims.
///
/// ```
/// pipeline/bench/run parallax.bench.index.SearchSpeed articles.jsonl.gz /tmp/big 1000000
/// pipeline/bench/run parallax.bench.index.SearchSpeed articles.jsonl.gz /tmp/v 1000000 vectors
/// ```
///
/// Builds the store when its folder is absent, then measures mixed queries with facets and
/// highlights, the same by plain Lucene, and, with vectors, hybrid queries without the time of
/// embedding the query: by the clock and by the processor time of the one thread that asks.
///
/// Embedding a million sentences would take an hour and tell nothing about search: 2,000 real ones
/// are embedded, and each claim has a mixture of two of them, shaken ([Vector]). Building with
/// vectors takes some 40 processor minutes a million, without them some minutes.
public final class SearchSpeed {

    private static final int QUERIES = 1_000;
    private static final int LIMIT = 20;
    private static final int OPENINGS = 3;
    private static final int REAL_VECTORS = 2_000;

    private final PrintStream out = System.out;
    private final Sentences sentences;
    private final Path folder;
    private final int claims;
    private final Optional<Embedder> vectors;

    private SearchSpeed(Path file, Path folder, int claims, boolean vectors) throws IOException {
        this.sentences = Sentences.read(file);
        this.folder = folder;
        this.claims = claims;
        this.vectors = vectors ? Optional.of(vectors()) : Optional.empty();
    }

    /// Arguments: sentences, folder of the store, number of claims, `vectors` if wanted.
    public static void main(String[] args) throws Exception {
        boolean vectors = args.length > 3 && args[3].equals("vectors");
        SearchSpeed speed =
                new SearchSpeed(
                        Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), vectors);
        speed.build();
        speed.measure();
    }

    private Embedder vectors() {
        Random random = new Random(5);
        List<String> texts =
                IntStream.range(0, REAL_VECTORS).mapToObj(_ -> sentences.mixed(random)).toList();
        try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
            return new Vector(embedder.embed(texts));
        }
    }

    private void build() {
        if (Files.exists(folder)) {
            return;
        }
        long start = System.nanoTime();
        Synthetic synthetic = new Synthetic(sentences);
        try (Store store = Store.open(folder)) {
            IntStream.range(0, claims / Synthetic.CLAIMS)
                    .parallel()
                    .forEach(number -> put(store, synthetic.article(number)));
            store.commit();
        }
        say("built in %.0f s", (System.nanoTime() - start) / 1e9);
    }

    private void put(Store store, Document document) {
        List<String> texts =
                document.claims().stream()
                        .map(c -> c.span().of(document.article().text()))
                        .toList();
        store.put(document, "bench", vectors.map(v -> v.embed(texts)).orElse(List.of()));
    }

    private void measure() throws IOException, ParseException {
        say("%.3f kB a claim", size() / 1000.0 / claims);
        for (int i = 0; i < OPENINGS; i++) {
            open();
        }
        try (Store store = Store.openReadOnly(folder)) {
            List<String> queries = Queries.mixed(sentences, QUERIES, 3);
            Searcher words = Searcher.of(store);
            run(words, queries, true);
            run(words, queries, true);
            say("words, facets, highlights: %s", run(words, queries, true));
            plain(store, queries);
            plain(store, queries);
            say("plain Lucene:              %s", plain(store, queries));
            if (vectors.isPresent()) {
                Searcher hybrid = Searcher.of(store, vectors.get());
                List<String> meant = queries.stream().filter(q -> !q.contains(" OR ")).toList();
                run(hybrid, meant, false);
                say("hybrid, facets, highlights: %s", run(hybrid, meant, false));
            }
        }
    }

    private void open() {
        long start = System.nanoTime();
        try (Store store = Store.openReadOnly(folder)) {
            double opened = (System.nanoTime() - start) / 1e6;
            Searcher.of(store).search(Search.of("people"));
            say("opened in %.0f ms, hits after %.0f", opened, (System.nanoTime() - start) / 1e6);
        }
    }

    private static Timings run(Searcher searcher, List<String> queries, boolean exact) {
        Timings timings = new Timings(queries.size());
        for (String query : queries) {
            Search search = Search.of(query).page(0, LIMIT).withFacets(true).exact(exact);
            timings.start();
            searcher.search(search);
            timings.stop();
        }
        return timings;
    }

    private static Timings plain(Store store, List<String> queries)
            throws IOException, ParseException {
        Timings timings = new Timings(queries.size());
        List<ParseException> wrong = new ArrayList<>();
        store.reading(searcher -> {
            PlainLucene plain = new PlainLucene(searcher, store.analysis());
            for (String query : queries) {
                timings.start();
                try {
                    plain.search(query, LIMIT);
                } catch (ParseException e) {
                    wrong.add(e);
                }
                timings.stop();
            }
            return plain;
        });
        if (!wrong.isEmpty()) {
            throw wrong.getFirst();
        }
        return timings;
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
