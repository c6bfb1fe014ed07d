package parallax.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parallax.index.Input;
import parallax.index.SavedSearch;
import parallax.index.Store;
import parallax.index.What;
import parallax.index.search.Searcher;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.Claim;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.DateSource;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Flag;
import parallax.model.Mention;
import parallax.model.OriginReason;
import parallax.model.Published;
import parallax.model.Sentence;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Story;
import parallax.model.Where;

/// A small store with a story of two outlets and an article that tries everything, served.
final class Shop implements AutoCloseable {

    /// What a hostile page would like to see run.
    static final String HOSTILE =
            "</title></script><script>document.title='pwned'</script>"
                    + "<img src=x onerror=document.title='pwned'> ${7*7} \u202Efdp.exe café 🚢";

    private final Store store;
    final WebServer server;

    Shop(Path folder) {
        try (Store fresh = Store.open(folder)) {
            fill(fresh);
        }
        store = Store.openReadOnly(folder);
        server = WebServer.start(store, Searcher.of(store), new Settings("127.0.0.1", 0));
    }

    String url(String path) {
        return server.address() + path;
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    private static void fill(Store store) {
        Document courier =
                document(
                        "a-1",
                        "North Courier",
                        "Harbour to be shared",
                        "2025-03-03T08:00:00Z",
                        "https://example.org/a-1",
                        "Norway will share its harbour with 1,500 boats.",
                        "The café quay stays open.");
        Document gazette =
                document(
                        "b-2",
                        "Harbour Gazette",
                        "Quay opens",
                        "",
                        "https://example.org/b-2",
                        "Norway will share its harbour with 900 boats.",
                        "Nobody spoke.");
        Document evil =
                document(
                        "evil/../../\"><b>",
                        "\"><script>document.title='pwned'</script>",
                        HOSTILE,
                        "",
                        "javascript:document.title='pwned'",
                        HOSTILE + " harbour.",
                        "\"onmouseover=\"document.title='pwned' harbour.");
        List.of(courier, gazette, evil).forEach(d -> store.put(d, "k"));
        store.commit();
        store.putComparison(comparison(courier, gazette, evil));
        store.putInputs(
                List.of(
                        new Input("pages/a-1.html", "ok", "", "a-1", "ab12"),
                        new Input("pages/bad.html", "failed", HOSTILE, "", "")));
        store.putCopies(
                List.of(
                        new CopyPair(
                                "a-1",
                                "b-2",
                                0.5,
                                12,
                                List.of(
                                        new OriginReason(
                                                OriginReason.Kind.COPIED_TEXT,
                                                "a run of 12 words")))));
        store.putSearches(List.of(new SavedSearch("boats", "boats", What.CLAIMS)));
        store.commit();
    }

    private static Document document(
            String id, String outlet, String title, String when, String url, String... lines) {
        String text = String.join("\n\n", lines);
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            Span span = Span.of(at, at + line.length());
            blocks.add(new Block(Block.Role.PARAGRAPH, span));
            sentences.add(new Sentence(span));
            claims.add(claim(id + "#" + at, span));
            if (line.startsWith("Norway")) {
                mentions.add(
                        new Mention(
                                EntityType.STATE,
                                Span.of(at, at + 6),
                                "state:NO",
                                new Mention.StateSense(Mention.StateSense.As.NAME, "test")));
            }
            at = span.end() + 2;
        }
        Article article =
                new Article(
                        id,
                        Where.of("pages/" + id + ".html"),
                        url,
                        outlet,
                        title,
                        List.of(outlet),
                        Published.parse(when),
                        when.isEmpty() ? DateSource.NONE : DateSource.META,
                        Published.UNKNOWN,
                        "en",
                        "",
                        List.of(),
                        text,
                        blocks,
                        List.of(new Flag("opinion", HOSTILE)));
        List<Entity> entities =
                mentions.isEmpty()
                        ? List.of()
                        : List.of(new Entity.State("state:NO", "Norway", List.of(), "NO"));
        return Document.of(article)
                .withSentences(sentences)
                .withMentions(mentions, entities)
                .withClaims(claims);
    }

    private static Claim claim(String id, Span span) {
        return Claim.ownVoice(id, span, 0.9);
    }

    private static Comparison comparison(Document courier, Document gazette, Document evil) {
        Sighting a = sighting(courier);
        Sighting b = sighting(gazette);
        return new Comparison(
                List.of(
                        new Story("s-1", "Harbour to be shared", List.of("a-1", "b-2"), List.of()),
                        new Story("s-2", HOSTILE, List.of(evil.article().id()), List.of(HOSTILE))),
                List.of(
                        new ClaimThread(
                                "t-1",
                                a.text(),
                                "s-1",
                                List.of(a, b),
                                List.of("first", "same subject and act"),
                                2,
                                2,
                                List.of(),
                                ClaimThread.Order.UNKNOWN)),
                List.of(
                        new Discrepancy(
                                "d-1",
                                "s-1",
                                "t-1",
                                Discrepancy.Kind.NUMBER,
                                "boats",
                                List.of(
                                        new Discrepancy.Value("1,500", List.of(a)),
                                        new Discrepancy.Value("900", List.of(b))),
                                0.9)));
    }

    private static Sighting sighting(Document document) {
        Article article = document.article();
        Span span = document.sentences().getFirst().span();
        return new Sighting(
                article.id(),
                article.where(),
                article.outlet(),
                span,
                span.of(article.text()),
                article.published(),
                document.claims().getFirst().id());
    }
}
