package parallax.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.index.Facet;
import parallax.index.export.Export;
import parallax.index.export.Format;
import parallax.index.export.Kind;
import parallax.index.search.Hit;
import parallax.index.search.Results;
import parallax.index.search.ResultsJson;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.ClaimThread;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.OriginReason;
import parallax.model.Published;
import parallax.model.Sighting;
import parallax.model.Span;
import parallax.model.Story;

/// One of everything the API gives, written by the code that writes replies, so that their
/// description is made of what they are.
final class ApiSample {

    private static final String TEXT = "Norway will share its harbour.";
    private static final Document DOCUMENT =
            Document.of(Article.of("a", TEXT))
                    .withMentions(
                            List.of(),
                            List.of(
                                    new Entity.State(
                                            "state:NO", "Norway", List.of("Norway"), "NO")));

    private ApiSample() {}

    private record One() implements Corpus {
        @Override
        public List<String> articles() {
            return List.of("a");
        }

        @Override
        public Document document(String article) {
            return DOCUMENT;
        }

        @Override
        public List<CopyPair> copies() {
            return List.of();
        }
    }

    /// An item of one of the API's lists.
    static ObjectNode item(String list) {
        StringBuilder line = new StringBuilder();
        Kind kind = Kind.valueOf(list.toUpperCase(Locale.ROOT));
        Export.write(new One(), comparison(), kind, Format.JSONL, line);
        return (ObjectNode) Json.parse(line.toString());
    }

    /// An item asked for by its id: an article comes with all its layers.
    static ObjectNode one(String list) {
        return list.equals("articles") ? DocumentJson.write(DOCUMENT) : item(list);
    }

    /// What a search gives.
    static ObjectNode results() {
        Hit hit = hit();
        var facets = Map.of(Facet.OUTLET, List.of(new Results.Count("A", "A", 1)));
        ObjectNode results = ResultsJson.write(new Results(1, List.of(hit), List.of(hit), facets));
        for (Facet facet : Facet.values()) {
            results.withObject("/facets")
                    .set(facet.word(), results.at("/facets/" + Facet.OUTLET.word()).deepCopy());
        }
        return results;
    }

    /// What a question for more like this gives.
    static ObjectNode like() {
        ObjectNode like = Json.object().put("text", TEXT);
        like.putArray("hits").add(ResultsJson.write(hit()));
        return like;
    }

    private static Hit hit() {
        Span span = Span.of(0, TEXT.length());
        return new Hit(
                "a#0",
                "a",
                "a.html",
                "A",
                "",
                "",
                "",
                "",
                "",
                span,
                TEXT,
                1.5,
                List.of(span),
                1,
                1);
    }

    private static Comparison comparison() {
        Article article = DOCUMENT.article();
        Span span = Span.of(0, TEXT.length());
        Sighting seen =
                new Sighting("a", article.where(), "A", span, TEXT, Published.UNKNOWN, "a#0");
        ClaimThread thread =
                new ClaimThread(
                        "t",
                        TEXT,
                        "s",
                        List.of(seen),
                        List.of("first"),
                        1,
                        1,
                        List.of(
                                new ClaimThread.Merge(
                                        List.of("a"),
                                        List.of(
                                                new OriginReason(
                                                        OriginReason.Kind.CREDIT, "one source")))),
                        ClaimThread.Order.UNKNOWN);
        Discrepancy.Value value = new Discrepancy.Value("30", List.of(seen));
        Discrepancy discrepancy =
                new Discrepancy(
                        "d",
                        "s",
                        "t",
                        Discrepancy.Kind.NUMBER,
                        "boats",
                        List.of(value, value),
                        0.9);
        Story story = new Story("s", "Harbour", List.of("a"), List.of("alone"));
        return new Comparison(List.of(story), List.of(thread), List.of(discrepancy));
    }
}
