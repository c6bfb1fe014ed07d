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
record Articles(Map<String, Document> byId, Map<String, String> gold) implements Corpus {

    static Articles of(Path file) {
        Map<String, Document> byId = new HashMap<>();
        Map<String, String> gold = new HashMap<>();
        for (JsonNode line : Lines.of(file)) {
            String id = Json.text(line, "id");
            byId.put(id, Document.of(article(line)));
            gold.put(id, Json.text(line, "story"));
        }
        return new Articles(byId, gold);
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
                "en",
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
