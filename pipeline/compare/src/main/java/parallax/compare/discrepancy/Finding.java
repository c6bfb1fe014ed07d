package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import parallax.compare.Ids;
import parallax.compare.thread.Sightings;
import parallax.model.Discrepancy;
import parallax.model.Discrepancy.Value;
import parallax.model.Sighting;
import parallax.model.Story;

/// Values with their sightings, on the way to a discrepancy.
final class Finding {

    /// How surely outlets differ where one alone tells both values, as after a correction.
    private static final double WITHIN = 0.4;

    private final Map<String, List<Sighting>> values = new TreeMap<>();
    private final double confidence;

    /// A finding that holds for sure.
    Finding() {
        this(1);
    }

    /// A finding that holds as surely as `confidence` says, cut to 0 and 1.
    Finding(double confidence) {
        this.confidence = Math.clamp(confidence, 0, 1);
    }

    /// The same values and sightings at another confidence.
    Finding at(double confidence) {
        Finding other = new Finding(confidence);
        values.forEach((value, sightings) -> sightings.forEach(s -> other.add(value, s)));
        return other;
    }

    /// Adds a sighting of `value`; the same place counts once.
    void add(String value, Sighting sighting) {
        List<Sighting> known = values.computeIfAbsent(value, _ -> new ArrayList<>());
        if (!known.contains(sighting)) {
            known.add(sighting);
        }
    }

    /// True when `value` was seen already.
    boolean has(String value) {
        return values.containsKey(value);
    }

    /// The value seen that differs from `value` in case only, else `value`.
    String sameLetters(String value) {
        return values.keySet().stream().filter(value::equalsIgnoreCase).findFirst().orElse(value);
    }

    /// The value seen in most places, the first by letters of several; empty for none.
    String mostSeen() {
        return values.entrySet().stream()
                .min(
                        Comparator.comparingInt((Map.Entry<String, List<Sighting>> e) ->
                                        -e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /// True when one article gives two of the values: it tells of two things then.
    boolean hasBothInOne() {
        Set<String> seen = new HashSet<>();
        return values.values().stream()
                .anyMatch(list ->
                        list.stream()
                                .map(Sighting::article)
                                .distinct()
                                .anyMatch(a -> !seen.add(a)));
    }

    /// How many different values there are.
    int size() {
        return values.size();
    }

    /// The discrepancy, or nothing when fewer than two values or fewer than two articles differ;
    /// left to the exports when all is of one outlet.
    List<Discrepancy> close(Story story, String thread, Discrepancy.Kind kind, String about) {
        if (values.size() < 2 || count(Sighting::article) < 2) {
            return List.of();
        }
        boolean between = count(Finding::voice) > 1;
        List<Value> list = new ArrayList<>();
        values.forEach((value, sightings) -> {
            sightings.sort(Sightings.byTime());
            list.add(new Value(value, sightings));
        });
        list.sort(
                Comparator.comparingInt((Value v) -> -v.sightings().size())
                        .thenComparing(Value::value));
        List<String> parts = new ArrayList<>(List.of(story.id(), thread, kind.name(), about));
        list.forEach(
                v -> v.sightings().forEach(s -> parts.add(v.value() + s.article() + s.span())));
        return List.of(
                new Discrepancy(
                        Ids.of("discrepancy", parts),
                        story.id(),
                        thread,
                        kind,
                        about,
                        list,
                        between ? confidence : Math.min(confidence, WITHIN)));
    }

    private long count(Function<Sighting, String> of) {
        return values.values().stream().flatMap(List::stream).map(of).distinct().count();
    }

    /// The outlet, in which one without a name stands for itself.
    private static String voice(Sighting sighting) {
        return sighting.outlet().isEmpty() ? sighting.article() : sighting.outlet();
    }
}
