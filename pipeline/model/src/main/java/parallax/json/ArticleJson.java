package parallax.json;

import static parallax.json.Json.putText;
import static parallax.json.Json.strings;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import parallax.model.Article;
import parallax.model.Block;
import parallax.model.DateSource;
import parallax.model.Flag;
import parallax.model.Published;
import parallax.model.Reading;
import parallax.model.Where;

/// The line of `parallax extract`: one article, or what became of one input.
public final class ArticleJson {

    private ArticleJson() {}

    /// The line of an input, whatever became of it.
    public static ObjectNode write(Reading reading) {
        ObjectNode node =
                switch (reading) {
                    case Reading.Kept k -> write(k.article());
                    case Reading.Duplicate d -> write(d.article());
                    case Reading.Dropped d -> write(d.article());
                    case Reading.Unsupported u -> empty(u.where());
                    case Reading.Failed f -> empty(f.where());
                };
        node.put("status", reading.status());
        putText(node, "reason", reading.reason());
        return node;
    }

    private static ObjectNode empty(Where where) {
        ObjectNode node = write(Article.of("", "")).put("path", where.path());
        node.putNull("id");
        return node;
    }

    /// The fields of an article, without status.
    public static ObjectNode write(Article article) {
        ObjectNode node = Json.object();
        putText(node, "id", article.id());
        node.put("path", article.where().path());
        putText(node, "url", article.url());
        putText(node, "outlet", article.outlet());
        putText(node, "title", article.title());
        node.set("authors", strings(article.authors()));
        putText(node, "published", article.published().iso());
        node.put("published_from", article.publishedFrom().word());
        putText(node, "modified", article.modified().iso());
        putText(node, "language", article.language());
        putText(node, "section", article.section());
        node.set("tags", strings(article.tags()));
        node.put("text", article.text());
        ArrayNode blocks = node.putArray("blocks");
        for (Block block : article.blocks()) {
            Json.span(blocks.addObject().put("role", block.role().word()), block.span());
        }
        return flags(node, article.flags());
    }

    /// Puts `flags` with their evidence into a line, in place of those there.
    static ObjectNode flags(ObjectNode node, List<Flag> flags) {
        ArrayNode names = node.putArray("flags");
        ObjectNode evidence = node.putObject("evidence");
        for (Flag flag : flags) {
            names.add(flag.name());
            evidence.put(flag.name(), flag.evidence());
        }
        return node;
    }

    /// Reads the fields that [#write(Article)] wrote.
    public static Article read(JsonNode node) {
        List<Flag> flags = new ArrayList<>();
        for (JsonNode flag : node.path("flags")) {
            flags.add(new Flag(flag.asText(), text(node.path("evidence"), flag.asText())));
        }
        return new Article(
                text(node, "id"),
                Where.of(text(node, "path")),
                text(node, "url"),
                text(node, "outlet"),
                text(node, "title"),
                strings(node.path("authors")),
                Published.parse(text(node, "published")),
                DateSource.of(text(node, "published_from")),
                Published.parse(text(node, "modified")),
                text(node, "language"),
                text(node, "section"),
                strings(node.path("tags")),
                text(node, "text"),
                blocks(node),
                flags);
    }

    /// Reads the `blocks` of a line; throws [IllegalArgumentException] for an unknown role or a
    /// backward span.
    public static List<Block> blocks(JsonNode node) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : node.path("blocks")) {
            blocks.add(new Block(Block.Role.of(text(block, "role")), Json.span(block)));
        }
        return blocks;
    }
}
