package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.model.EntityType;

/// A person, state or agreement as the outlets present it.
///
/// @param id id of the entity
/// @param type person, state or agreement
/// @param name the name to show
/// @param facts what is known beyond the texts: code of a state; kind, year and place of an
///   agreement
/// @param mentions how often it is named in all
/// @param voices how each outlet names it, in the order of the columns; outlets that do not are
///   left out
/// @param example the first sentence that names it
public record Card(
        String id,
        EntityType type,
        String name,
        List<String> facts,
        int mentions,
        List<ByVoice> voices,
        Evidence example) {

    public Card {
        facts = List.copyOf(facts);
        voices = List.copyOf(voices);
    }

    /// The card of the entity `id` over all documents of `material`, if one names it.
    public static Optional<Card> of(Material material, String id) {
        return CardDeck.of(material, id);
    }

    /// The outlets in the order of the columns; where they are many, those together that give the
    /// same names and roles.
    public List<List<ByVoice>> alike() {
        Map<Object, List<ByVoice>> alike = new LinkedHashMap<>();
        boolean crowd = voices.size() > Matrix.CROWD;
        for (ByVoice voice : voices) {
            Object key = crowd ? voice.presented() : voice.voice;
            alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(voice);
        }
        return List.copyOf(alike.values());
    }

    /// How one outlet presents it.
    ///
    /// @param voice name of the outlet
    /// @param forms the names it uses, most used first
    /// @param roles the roles and titles it states
    /// @param mentions how often it names it
    /// @param first the first sentence that does
    public record ByVoice(
            String voice, List<String> forms, List<String> roles, int mentions, Evidence first) {
        public ByVoice {
            forms = List.copyOf(forms);
            roles = List.copyOf(roles);
        }

        /// Names and roles, whatever their order and capitals.
        private Set<String> presented() {
            Set<String> all = new HashSet<>();
            forms.forEach(f -> all.add("named " + f.toLowerCase(Locale.ROOT)));
            roles.forEach(r -> all.add("is " + r.toLowerCase(Locale.ROOT)));
            return all;
        }
    }
}
