package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.Ids;
import parallax.compare.text.Amount;
import parallax.compare.text.Statement;
import parallax.compare.text.Token;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Value;
import parallax.model.Sighting;
import parallax.model.Story;

/// Numbers that differ inside one thread, where unit and counted thing are the same.
final class Figures {

    private Figures() {}

    static List<Discrepancy> of(Story story, ClaimThread thread) {
        Map<String, Map<Amount, List<Sighting>>> byThing = new LinkedHashMap<>();
        for (Sighting sighting : thread.sightings()) {
            for (Amount amount : Statement.of(sighting.text()).amounts()) {
                if (!amount.head().isEmpty() && !amount.isYear()) {
                    byThing.computeIfAbsent(
                                    amount.unit() + " " + amount.head(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(amount, _ -> new ArrayList<>())
                            .add(sighting);
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        byThing.forEach((thing, amounts) -> found.addAll(differing(story, thread, thing, amounts)));
        return found;
    }

    private static List<Discrepancy> differing(
            Story story, ClaimThread thread, String thing, Map<Amount, List<Sighting>> amounts) {
        List<Value> values = new ArrayList<>();
        List<Amount> kept = new ArrayList<>();
        amounts.forEach((amount, sightings) -> {
            if (kept.stream().noneMatch(amount::agrees)) {
                kept.add(amount);
                String text = amount.span().of(sightings.getFirst().text());
                values.add(new Value(text, sightings));
            }
        });
        long articles =
                amounts.values().stream()
                        .flatMap(List::stream)
                        .map(Sighting::article)
                        .distinct()
                        .count();
        if (values.size() < 2 || articles < 2) {
            return List.of();
        }
        String id = Ids.of("discrepancy", List.of(thread.id(), "NUMBER", thing));
        Amount first = kept.getFirst();
        String about = counted(first, amounts.get(first).getFirst().text());
        return List.of(
                new Discrepancy(
                        id, story.id(), thread.id(), Discrepancy.Kind.NUMBER, about, values));
    }

    /// What a number counts, as the text words it.
    private static String counted(Amount amount, String text) {
        return Statement.of(text).tokens().stream()
                .filter(t -> t.stem().equals(amount.head()))
                .map(Token::text)
                .findFirst()
                .orElse(amount.head());
    }
}
