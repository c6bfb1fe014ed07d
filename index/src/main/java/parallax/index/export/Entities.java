package parallax.index.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parallax.json.EntityJson;
import parallax.json.Json;
import parallax.model.Corpus;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.Mention;

/// The entities of all articles, those with one id taken together.
final class Entities {

    private final Map<String, Entity> first = new TreeMap<>();
    private final Map<String, SortedSet<String>> names = new TreeMap<>();
    private final Map<String, SortedSet<String>> roles = new TreeMap<>();
    private final Map<String, SortedSet<String>> joins = new TreeMap<>();
    private final Map<String, Integer> mentions = new TreeMap<>();
    private final Map<String, Integer> articles = new TreeMap<>();

    private Entities() {}

    /// One object an entity, by id: as in the first article that has it, with the names, roles,
    /// joins, articles and mentions of all.
    static Stream<ObjectNode> of(Corpus corpus) {
        Entities entities = new Entities();
        corpus.documents().forEach(entities::add);
        return entities.first.values().stream().map(entities::line);
    }

    private void add(Document document) {
        for (Entity entity : document.entities()) {
            first.putIfAbsent(entity.id(), entity);
            articles.merge(entity.id(), 1, Integer::sum);
            SortedSet<String> known = names.computeIfAbsent(entity.id(), _ -> new TreeSet<>());
            known.add(entity.name());
            known.addAll(entity.aliases());
            if (entity instanceof Entity.Person person) {
                roles.computeIfAbsent(person.id(), _ -> new TreeSet<>()).addAll(person.roles());
                joins.computeIfAbsent(person.id(), _ -> new TreeSet<>()).addAll(person.joins());
            }
        }
        for (Mention mention : document.mentions()) {
            mentions.merge(mention.entity(), 1, Integer::sum);
        }
    }

    private ObjectNode line(Entity entity) {
        ObjectNode line = EntityJson.write(entity);
        SortedSet<String> aliases = names.get(entity.id());
        aliases.remove(entity.name());
        line.set("aliases", Json.strings(aliases));
        if (entity instanceof Entity.Person) {
            line.set("roles", Json.strings(roles.get(entity.id())));
            line.set("joins", Json.strings(joins.get(entity.id())));
        }
        return line.put("articles", articles.get(entity.id()))
                .put("mentions", mentions.getOrDefault(entity.id(), 0));
    }
}
