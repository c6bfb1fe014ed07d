package parallax.bench.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.index.search.Hit;
import parallax.index.search.Searcher;
import parallax.json.ArticleJson;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.Claim;
import parallax.model.Document;
import parallax.model.Span;

/// Retrieval of checked claims: each tweet is a query, all claims are the index; mean reciprocal
/// rank of the claim that says the same, by words alone and by words and vectors fused, each by
/// [HandMade] and by ours, in one run.
///
/// ```
/// pipeline/bench/run parallax.bench.index.SearchQuality ct20_snopes.jsonl.gz /tmp/ct20
/// ```
public final class SearchQuality {

    private static final int DEPTH = 100;

    private final Map<String, Set<String>> relevant = new LinkedHashMap<>();
    private final Set<String> claims = new LinkedHashSet<>();

    private SearchQuality(Path pairs) throws IOException {
        for (String line : Sentences.lines(pairs)) {
            JsonNode pair = Json.parse(line);
            claims.add(Json.text(pair, "b"));
            if (Json.text(pair, "label").equals("same")) {
                relevant.computeIfAbsent(Json.text(pair, "a"), _ -> new LinkedHashSet<>())
                        .add(Json.text(pair, "b"));
            }
        }
    }

    /// Arguments: pairs (`a`, `b`, `label`), folder of the store.
    public static void main(String[] args) throws IOException {
        SearchQuality quality = new SearchQuality(Path.of(args[0]));
        Path folder = Path.of(args[1]);
        try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
            if (!Files.exists(folder)) {
                quality.build(folder, embedder);
            }
            try (Store store = Store.openReadOnly(folder);
                    HandMade hand = new HandMade(List.copyOf(quality.claims), embedder)) {
                quality.say("by hand: BM25        ", q -> hand.byWords(q, DEPTH));
                quality.say("by hand: and vectors ", q -> hand.fused(q, DEPTH));
                quality.say("ours: BM25           ", q -> like(Searcher.of(store), q));
                quality.say("ours: and vectors    ", q -> like(Searcher.of(store, embedder), q));
            }
        }
    }

    private void build(Path folder, OnnxEmbedder embedder) {
        try (Store store = Store.open(folder)) {
            int number = 0;
            for (String claim : claims) {
                store.put(document("c" + number++, claim), "1", embedder.embed(List.of(claim)));
            }
            store.commit();
        }
    }

    private static Document document(String id, String text) {
        Claim claim = Claim.ownVoice(id + "#0", Span.of(0, text.length()), 1);
        JsonNode english = ArticleJson.write(Article.of(id, text)).put("language", "en");
        return Document.of(ArticleJson.read(english)).withClaims(List.of(claim));
    }

    private static List<String> like(Searcher searcher, String query) {
        return searcher.like(query, DEPTH).stream().map(Hit::text).toList();
    }

    private void say(String name, Function<String, List<String>> search) {
        double sum = 0;
        int first = 0;
        for (Map.Entry<String, Set<String>> query : relevant.entrySet()) {
            int rank = rank(search.apply(query.getKey()), query.getValue());
            sum += rank == 0 ? 0 : 1.0 / rank;
            first += rank == 1 ? 1 : 0;
        }
        int queries = relevant.size();
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "%s MRR %.4f, first %.4f (%d queries, %d claims)",
                        name,
                        sum / queries,
                        first / (double) queries,
                        queries,
                        claims.size()));
    }

    private static int rank(List<String> texts, Set<String> wanted) {
        for (int i = 0; i < texts.size(); i++) {
            if (wanted.contains(texts.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
