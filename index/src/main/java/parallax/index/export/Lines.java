package parallax.index.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import parallax.json.ArticleJson;
import parallax.json.ComparisonJson;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.Comparison;
import parallax.model.Corpus;
import parallax.model.Document;

/// The objects of each kind, as the output contract shapes them, in a stable order.
final class Lines {

    private final Corpus corpus;
    private final Supplier<Comparison> comparison;

    Lines(Corpus corpus, Supplier<Comparison> comparison) {
        this.corpus = corpus;
        this.comparison = comparison;
    }

    void each(Kind kind, Consumer<ObjectNode> sink) {
        switch (kind) {
            case ARTICLES -> corpus.documents().forEach(d -> sink.accept(article(d.article())));
            case ENTITIES -> Entities.of(corpus).forEach(sink);
            case MENTIONS -> layer("mentions", sink);
            case QUOTES -> layer("quotes", sink);
            case CLAIMS -> layer("claims", sink);
            case STORIES -> {
                Function<String, Article> articles = articles();
                comparison
                        .get()
                        .stories()
                        .forEach(s -> sink.accept(ComparisonJson.write(s, articles)));
            }
            case THREADS ->
                    comparison.get().threads().forEach(t -> sink.accept(ComparisonJson.write(t)));
            case DISCREPANCIES ->
                    comparison
                            .get()
                            .discrepancies()
                            .forEach(d -> sink.accept(ComparisonJson.write(d)));
        }
    }

    private static ObjectNode article(Article article) {
        return ArticleJson.write(article).put("status", "ok").putNull("reason");
    }

    /// Each annotation of a layer, with the article it stands in first.
    private void layer(String layer, Consumer<ObjectNode> sink) {
        for (Document document : (Iterable<Document>) corpus.documents()::iterator) {
            Article article = document.article();
            for (var annotation : DocumentJson.write(document).path(layer)) {
                ObjectNode line = Json.object().put("article", article.id());
                line.put("path", article.where().path());
                line.put("outlet", article.outlet().isEmpty() ? null : article.outlet());
                line.setAll((ObjectNode) annotation);
                text(line, article.text());
                sink.accept(line);
            }
        }
    }

    /// A quote's words, which its own line only points at.
    private static void text(ObjectNode line, String text) {
        var content = line.path("content");
        if (content.isObject()) {
            int start = content.path("start").asInt();
            int end = content.path("end").asInt();
            line.put("start", start).put("end", end).put("text", text.substring(start, end));
        }
    }

    private Function<String, Article> articles() {
        Map<String, Article> known = new HashMap<>();
        return id -> known.computeIfAbsent(id, corpus::article);
    }
}
