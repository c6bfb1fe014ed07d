package parallax.json;

import static parallax.json.Json.strings;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import parallax.model.Naming;
import parallax.model.Replayed;

/// Who is who, and what became of decisions, as JSON.
public final class NamingJson {

    private NamingJson() {}

    /// The naming with its identities by the article's own ids.
    public static ObjectNode write(Naming naming) {
        ObjectNode node = Json.object();
        ObjectNode identities = node.putObject("identities");
        naming.identities()
                .forEach((own, identity) -> {
                    ObjectNode one = identities.putObject(own);
                    one.put("id", identity.id()).put("name", identity.name());
                    one.set("aliases", strings(identity.aliases()));
                    one.set("joins", strings(identity.joins()));
                });
        node.set("hidden", strings(naming.hidden()));
        return node;
    }

    /// Reads what [#write(Naming)] wrote.
    public static Naming read(JsonNode node) {
        Map<String, Naming.Identity> identities = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path("identities").properties()) {
            JsonNode one = entry.getValue();
            identities.put(
                    entry.getKey(),
                    new Naming.Identity(
                            text(one, "id"),
                            text(one, "name"),
                            strings(one.path("aliases")),
                            strings(one.path("joins"))));
        }
        return new Naming(identities, new HashSet<>(strings(node.path("hidden"))));
    }

    /// What became of a decision.
    public static ObjectNode write(Replayed replayed) {
        ObjectNode node = Json.object().put("file", replayed.file());
        node.put("number", replayed.number()).put("line", replayed.line());
        return node.put("outcome", replayed.outcome().name()).put("note", replayed.note());
    }

    /// Reads what [#write(Replayed)] wrote.
    public static Replayed replayed(JsonNode node) {
        return new Replayed(
                text(node, "file"),
                node.path("number").asInt(),
                text(node, "line"),
                Replayed.Outcome.valueOf(text(node, "outcome")),
                text(node, "note"));
    }
}
