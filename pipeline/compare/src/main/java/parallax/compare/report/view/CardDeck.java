package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import parallax.compare.discrepancy.StatedRoles;
import parallax.model.Document;
import parallax.model.Entity;
import parallax.model.EntityType;
import parallax.model.Mention;
import parallax.model.Span;

/// Deals the cards of a story: who and what it is about, as each outlet presents them.
final class CardDeck {

    private static final Set<EntityType> SHOWN =
            EnumSet.of(EntityType.PERSON, EntityType.STATE, EntityType.AGREEMENT);
    private static final int PER_TYPE = 12;

    private record Named(Document document, List<Mention> mentions) {}

    private CardDeck() {}

    /// Persons, then states, then agreements; of each the most widely named first.
    static List<Card> of(Material material) {
        List<Card> cards = cards(material, m -> SHOWN.contains(m.type()));
        return SHOWN.stream().flatMap(type -> ranked(cards, type).stream()).toList();
    }

    /// The card of one entity, whatever its type.
    static Optional<Card> of(Material material, String id) {
        return cards(material, m -> m.entity().equals(id)).stream().findFirst();
    }

    private static List<Card> cards(Material material, Predicate<Mention> shown) {
        Map<String, List<Named>> named = new TreeMap<>();
        for (Document document : material.documents()) {
            Map<String, List<Mention>> own = new TreeMap<>();
            for (Mention mention : document.mentions()) {
                if (!mention.entity().isEmpty() && shown.test(mention)) {
                    own.computeIfAbsent(mention.entity(), _ -> new ArrayList<>()).add(mention);
                }
            }
            own.forEach((id, mentions) ->
                    named.computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(new Named(document, mentions)));
        }
        List<Card> cards = new ArrayList<>();
        named.forEach((id, places) ->
                material.entity(id).ifPresent(e -> cards.add(card(material, e, places))));
        return cards;
    }

    private static List<Card> ranked(List<Card> cards, EntityType type) {
        return cards.stream()
                .filter(c -> c.type() == type)
                .sorted(
                        Comparator.comparingInt((Card c) -> c.voices().size())
                                .thenComparingInt(Card::mentions)
                                .reversed()
                                .thenComparing(Card::name)
                                .thenComparing(Card::id))
                .limit(PER_TYPE)
                .toList();
    }

    private static Card card(Material material, Entity entity, List<Named> places) {
        List<Card.ByVoice> voices = new ArrayList<>();
        for (Voice voice : material.voices()) {
            List<Named> mine =
                    places.stream()
                            .filter(n -> voice.articles().contains(n.document.article().id()))
                            .toList();
            if (!mine.isEmpty()) {
                voices.add(byVoice(voice, entity, mine));
            }
        }
        int mentions = voices.stream().mapToInt(Card.ByVoice::mentions).sum();
        return new Card(
                entity.id(),
                entity.type(),
                entity.name(),
                facts(entity),
                mentions,
                voices,
                first(places.getFirst()));
    }

    private static Card.ByVoice byVoice(Voice voice, Entity entity, List<Named> places) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        StatedRoles stated = new StatedRoles();
        Set<String> roles = new LinkedHashSet<>();
        int count = 0;
        for (Named named : places) {
            String text = named.document.article().text();
            for (Mention mention : named.mentions) {
                forms.merge(Words.shorten(mention.span().of(text), 80), 1, Integer::sum);
                if (mention.detail() instanceof Mention.Plain(String role, _) && !role.isEmpty()) {
                    roles.add(role);
                }
                if (mention.type() == EntityType.PERSON && mention.isName()) {
                    stated.add(named.document, mention);
                }
                count++;
            }
            named.document.entity(entity.id()).ifPresent(e -> roles.addAll(roles(e)));
        }
        List<String> byUse =
                forms.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        return new Card.ByVoice(
                voice.name(),
                byUse,
                stated.shown().isEmpty() ? List.copyOf(roles) : stated.shown(),
                count,
                first(places.getFirst()));
    }

    private static Evidence first(Named named) {
        Span place = named.mentions.getFirst().span();
        return Material.evidence(named.document, Anchors.sentence(named.document, place.start()));
    }

    private static List<String> roles(Entity entity) {
        return entity instanceof Entity.Person person ? person.roles() : List.of();
    }

    private static List<String> facts(Entity entity) {
        return switch (entity) {
            case Entity.State state -> List.of("ISO code " + state.code());
            case Entity.Agreement a -> {
                List<String> facts = new ArrayList<>();
                if (!a.kind().isEmpty()) {
                    facts.add(a.kind());
                }
                if (a.year() != 0) {
                    facts.add(Integer.toString(a.year()));
                }
                if (!a.place().isEmpty()) {
                    facts.add(a.place());
                }
                yield facts;
            }
            case Entity.Person _, Entity.Organization _, Entity.Place _ -> List.of();
        };
    }
}
