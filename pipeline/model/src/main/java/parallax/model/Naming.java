package parallax.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who the entities of one article are among those of all articles, laid over the article's own
/// layers when it is read from a store.
///
/// ```java
/// Naming naming = new Naming(Map.of("person:zelensky", volodymyrZelenskyy), Set.of());
/// naming.over(document).mentions();   // resolved to person:volodymyr-zelenskyy
/// ```
///
/// @param identities by the id an entity has in the article alone; those not here keep their own
/// @param hidden ids, in the article alone, of entities and claims that are not shown
public record Naming(Map<String, Identity> identities, Set<String> hidden) {

    /// Leaves a document as it is.
    public static final Naming NONE = new Naming(Map.of(), Set.of());

    /// Copies; sorted, so that equal namings are written alike.
    public Naming {
        identities = java.util.Collections.unmodifiableMap(new TreeMap<>(identities));
        hidden = java.util.Collections.unmodifiableSet(new TreeSet<>(hidden));
    }

    /// An entity of the whole store.
    ///
    /// @param id its id
    /// @param name the name to show
    /// @param aliases every other form met anywhere
    /// @param joins why the article's own entity was taken for this one
    public record Identity(String id, String name, List<String> aliases, List<String> joins) {
        public Identity {
            aliases = List.copyOf(aliases);
            joins = List.copyOf(joins);
        }
    }

    /// True when it changes nothing.
    public boolean isEmpty() {
        return identities.isEmpty() && hidden.isEmpty();
    }

    /// The document with these identities in its entities, mentions, quotes and claims.
    public Document over(Document document) {
        if (isEmpty()) {
            return document;
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (Entity entity : document.entities()) {
            if (!hidden.contains(entity.id())) {
                Entity named = named(entity);
                entities.merge(named.id(), named, Naming::together);
            }
        }
        return document.withMentions(
                        document.mentions().stream()
                                .filter(m -> !hidden.contains(m.entity()))
                                .map(m -> m.withEntity(id(m.entity())))
                                .toList(),
                        List.copyOf(entities.values()))
                .withQuotes(document.quotes().stream().map(this::quote).toList())
                .withClaims(
                        document.claims().stream()
                                .filter(c -> !hidden.contains(c.id()))
                                .map(this::claim)
                                .toList());
    }

    /// The id an entity of the article has in the store; empty when it is hidden.
    private String id(String own) {
        if (hidden.contains(own)) {
            return "";
        }
        return identities.containsKey(own) ? identities.get(own).id() : own;
    }

    private Entity named(Entity entity) {
        return Optional.ofNullable(identities.get(entity.id()))
                .map(identity -> entity.as(identity, aliases(entity, identity)))
                .orElse(entity);
    }

    private static List<String> aliases(Entity entity, Identity identity) {
        SortedSet<String> aliases = new TreeSet<>(entity.aliases());
        aliases.add(entity.name());
        aliases.addAll(identity.aliases());
        aliases.remove(identity.name());
        return List.copyOf(aliases);
    }

    private static Entity together(Entity a, Entity b) {
        SortedSet<String> aliases = new TreeSet<>(a.aliases());
        aliases.addAll(b.aliases());
        aliases.remove(a.name());
        List<String> names = List.copyOf(aliases);
        if (a instanceof Entity.Person p && b instanceof Entity.Person q) {
            return new Entity.Person(
                    p.id(),
                    p.name(),
                    names,
                    both(p.roles(), q.roles()),
                    both(p.joins(), q.joins()));
        }
        return a.as(new Identity(a.id(), a.name(), names, List.of()), names);
    }

    private static List<String> both(List<String> a, List<String> b) {
        Set<String> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }

    private Quote quote(Quote quote) {
        return new Quote(
                quote.kind(), quote.content(), source(quote.source()), quote.cue(), quote.pieces());
    }

    private Claim claim(Claim claim) {
        List<String> entities = new ArrayList<>();
        for (String own : claim.entities()) {
            String id = id(own);
            if (!id.isEmpty() && !entities.contains(id)) {
                entities.add(id);
            }
        }
        return new Claim(
                claim.id(),
                claim.span(),
                source(claim.source()),
                claim.cue(),
                claim.polarity(),
                claim.modality(),
                claim.quantities(),
                claim.dates(),
                entities,
                claim.score());
    }

    private Attribution source(Attribution source) {
        return switch (source) {
            case Attribution.Said(var span, var text, var own, var via) ->
                    new Attribution.Said(span, text, id(own), via);
            case Attribution.Unnamed unnamed -> unnamed;
            case Attribution.OwnVoice own -> own;
        };
    }
}
