package parallax.compare.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.compare.Samples;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Naming;
import parallax.model.Replay;
import parallax.model.Span;
import parallax.model.Spelling;

/// Articles that only name: each name an entity, with a role behind a slash where it has one.
final class Town {

    private final List<Document> documents = new ArrayList<>();

    /// An article that names these, such as `Mara Quist/mayor`, `state:UA` or `agreement:Pact`.
    Town article(String id, String... names) {
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            Entity entity = entity(name);
            Span span = Span.of(text.length(), text.length() + entity.name().length());
            text.append(entity.name()).append(" 🙂. ");
            entities.add(entity);
            mentions.add(Mention.of(entity.type(), span).withEntity(entity.id()));
        }
        Document plain = Samples.document(id, "Post", "", "", text.toString());
        documents.add(plain.withMentions(mentions, entities));
        return this;
    }

    private static Entity entity(String name) {
        if (name.startsWith("state:")) {
            return new Entity.State(name, name.substring(6), List.of(), name.substring(6));
        }
        if (name.startsWith("agreement:")) {
            String title = name.substring("agreement:".length());
            String id = "agreement:" + Spelling.slug(title);
            return new Entity.Agreement(id, title, List.of(), "", 0, List.of(), "");
        }
        String[] parts = name.split("/");
        List<String> roles = parts.length > 1 ? List.of(parts[1]) : List.of();
        String id = "person:" + Spelling.slug(parts[0]);
        return new Entity.Person(id, parts[0], List.of(), roles, List.of());
    }

    Map<String, Naming> namings(Replay replay) {
        return Identities.of(Samples.corpus(documents), replay);
    }

    /// The ids of the people of each article, after joining.
    Map<String, String> people() {
        return people(Replay.none());
    }

    Map<String, String> people(Replay replay) {
        Map<String, Naming> namings = namings(replay);
        Map<String, String> people = new TreeMap<>();
        for (Document document : documents) {
            String id = document.article().id();
            Document named = namings.getOrDefault(id, Naming.NONE).over(document);
            people.put(
                    id,
                    named.entities().stream()
                            .filter(e -> e.type() != EntityType.STATE)
                            .map(Entity::id)
                            .map(i -> i.substring(i.indexOf(':') + 1))
                            .collect(Collectors.joining(" ")));
        }
        return people;
    }

    /// The same articles in another order.
    Town shuffled(Random random) {
        Town other = new Town();
        other.documents.addAll(documents);
        Collections.shuffle(other.documents, random);
        return other;
    }
}
