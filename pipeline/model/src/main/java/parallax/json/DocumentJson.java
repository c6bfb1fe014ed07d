package parallax.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Sentence;
import parallax.model.Span;

/// The line of `parallax annotate`: the article's line plus its layers.
public final class DocumentJson {

    private static final String FIRST_LAYER = "sentences";

    private DocumentJson() {}

    /// The whole line, without status.
    public static ObjectNode write(Document document) {
        return layers(ArticleJson.write(document.article()), document);
    }

    /// Adds the layers of `document` to its article's line.
    public static ObjectNode layers(ObjectNode node, Document document) {
        String text = document.article().text();
        ArticleJson.flags(node, document.article().flags());
        ArrayNode sentences = node.putArray(FIRST_LAYER);
        for (Sentence s : document.sentences()) {
            sentences.addArray().add(s.span().start()).add(s.span().end());
        }
        ArrayNode mentions = node.putArray("mentions");
        document.mentions().forEach(m -> mentions.add(MentionJson.write(m, text)));
        ArrayNode entities = node.putArray("entities");
        document.entities().forEach(e -> entities.add(EntityJson.write(e)));
        ArrayNode quotes = node.putArray("quotes");
        document.quotes().forEach(q -> quotes.add(QuoteJson.write(q)));
        ArrayNode claims = node.putArray("claims");
        document.claims().forEach(c -> claims.add(ClaimJson.write(c, text)));
        return node;
    }

    /// Reads what [#write(Document)] wrote.
    public static Document read(JsonNode node) {
        return new Document(
                ArticleJson.read(node),
                list(
                        node,
                        FIRST_LAYER,
                        s -> new Sentence(Span.of(s.get(0).asInt(), s.get(1).asInt()))),
                list(node, "mentions", MentionJson::read),
                list(node, "entities", EntityJson::read),
                list(node, "quotes", QuoteJson::read),
                list(node, "claims", ClaimJson::read));
    }

    /// Reads only the article of a line that [#write(Document)] wrote: its layers come last and
    /// stay unread.
    ///
    /// Throws [IOException] when `line` cannot be read or is no JSON.
    public static Article article(InputStream line) throws IOException {
        return ArticleJson.read(Json.before(FIRST_LAYER, line));
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : node.path(field)) {
            items.add(reader.apply(item));
        }
        return items;
    }
}
