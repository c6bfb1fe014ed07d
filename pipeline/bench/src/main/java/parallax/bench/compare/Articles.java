package parallax.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.DateSource;
import parallax.model.Document;
import parallax.model.Published;
import parallax.model.Where;

/// Articles of one JSON-lines file as a corpus without layers, with their gold story.
///
/// @param byId documents by article id
/// @param gold story by article id
/// @param topics topic by story, for stories that have one: stories of one topic are easily mixed
///   up
record Articles(Map<String, Document> byId, Map<String, String> gold, Map<String, String> topics)
        implements Corpus {

    static Articles of(Path file) {
        Map<String, Document> byId = new HashMap<>();
        Map<String, String> gold = new HashMap<>();
        Map<String, String> topics = new HashMap<>();
        for (JsonNode line : Lines.of(file)) {
            String id = Json.text(line, "id");
            byId.put(id, Document.of(article(line)));
            gold.put(id, Json.text(line, "story"));
            if (line.has("topic")) {
                topics.put(Json.text(line, "story"), Json.text(line, "topic"));
            }
        }
        return new Articles(byId, gold, topics);
    }

    private static Article article(JsonNode line) {
        return new Article(
                Json.text(line, "id"),
                Where.of(Json.text(line, "id")),
                "",
                Json.text(line, "outlet"),
                Json.text(line, "title"),
                List.of(),
                Published.parse(Json.text(line, "date")),
                DateSource.SIDECAR,
                Published.UNKNOWN,
                line.has("language") ? Json.text(line, "language") : "en",
                "",
                List.of(),
                Json.text(line, "text"),
                List.of(),
                List.of());
    }

    @Override
    public List<String> articles() {
        List<String> ids = new ArrayList<>(byId.keySet());
        ids.sort(null);
        return ids;
    }

    @Override
    public Document document(String article) {
        Document document = byId.get(article);
        if (document == null) {
            throw new NoSuchElementException(article);
        }
        return document;
    }

    @Override
    public List<CopyPair> copies() {
        return List.of();
    }
}
