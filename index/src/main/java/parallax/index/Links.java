package parallax.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import parallax.json.Json;

/// Looks up what belongs to a story or a thread.
public final class Links {

    private Links() {}

    /// Ids of the articles of the story with that id; empty when there is none.
    public static SequencedSet<String> story(IndexSearcher searcher, String id) throws IOException {
        SequencedSet<String> articles = new TreeSet<>();
        for (JsonNode article : find(searcher, Lists.Kind.STORY, id).path("articles")) {
            articles.add(Json.text(article, "id"));
        }
        return articles;
    }

    /// Ids of the claims, or for other rows of the articles, in the thread with that id.
    public static SequencedSet<String> thread(IndexSearcher searcher, String id, What what)
            throws IOException {
        SequencedSet<String> ids = new TreeSet<>();
        String field = what == What.CLAIMS ? "claim" : "article";
        for (JsonNode sighting : find(searcher, Lists.Kind.CLAIM_THREAD, id).path("sightings")) {
            ids.add(Json.text(sighting, field));
        }
        return ids;
    }

    private static JsonNode find(IndexSearcher searcher, Lists.Kind kind, String id)
            throws IOException {
        Optional<JsonNode> row = Lists.find(searcher, kind, id);
        return row.orElseGet(Json::object);
    }
}
