package parallax.json;

import static parallax.json.Json.putText;
import static parallax.json.Json.strings;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parallax.model.Entity;
import parallax.model.EntityType;

/// Entities as JSON.
public final class EntityJson {

    private EntityJson() {}

    /// The entity with its type and what is known of its kind.
    public static ObjectNode write(Entity entity) {
        ObjectNode node = Json.object().put("id", entity.id()).put("type", entity.type().name());
        node.put("name", entity.name()).set("aliases", strings(entity.aliases()));
        switch (entity) {
            case Entity.Person p -> {
                node.set("roles", strings(p.roles()));
                node.set("joins", strings(p.joins()));
            }
            case Entity.State s -> node.put("code", s.code());
            case Entity.Agreement a -> {
                putText(node, "kind", a.kind());
                if (a.year() == 0) {
                    node.putNull("year");
                } else {
                    node.put("year", a.year());
                }
                node.set("parties", strings(a.parties()));
                putText(node, "place", a.place());
            }
            case Entity.Organization _, Entity.Place _ -> {}
        }
        return node;
    }

    /// Reads what [#write(Entity)] wrote.
    public static Entity read(JsonNode node) {
        String id = text(node, "id");
        String name = text(node, "name");
        List<String> aliases = strings(node.path("aliases"));
        return switch (EntityType.valueOf(text(node, "type"))) {
            case PERSON ->
                    new Entity.Person(
                            id,
                            name,
                            aliases,
                            strings(node.path("roles")),
                            strings(node.path("joins")));
            case STATE -> new Entity.State(id, name, aliases, text(node, "code"));
            case AGREEMENT ->
                    new Entity.Agreement(
                            id,
                            name,
                            aliases,
                            text(node, "kind"),
                            node.path("year").asInt(0),
                            strings(node.path("parties")),
                            text(node, "place"));
            case ORGANIZATION -> new Entity.Organization(id, name, aliases);
            case PLACE -> new Entity.Place(id, name, aliases);
            case DATE, QUANTITY -> throw new IllegalArgumentException("no entity type: " + node);
        };
    }
}
