package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parallax.json.Json;
import parallax.model.Attribution;
import parallax.model.Comparison;
import parallax.model.Cue;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Quote;
import parallax.model.Sighting;

/// The words outlets choose for the same thing: reporting verbs for the same speaker (`said`,
/// `claimed`), and verbs for the same act (`abandon`, `drop`).
final class WordChoice {

    /// Verbs that say no more than that somebody spoke.
    private static final Set<String> PLAIN =
            Set.of(
                    "say",
                    "tell",
                    "add",
                    "write",
                    "speak",
                    "ask",
                    "talk",
                    "report",
                    "according to",
                    "sagen",
                    "mitteilen",
                    "berichten");

    /// One thing and how often each outlet uses each word for it; at least two outlets.
    ///
    /// @param kind `speaker` or `act`
    /// @param name the speaker's name, or what the act is about
    /// @param outlets by outlet: word and uses
    record Row(String kind, String name, Map<String, Map<String, Integer>> outlets) {

        /// True when not all outlets use the same words, and one of them says more than `said`.
        boolean differs() {
            boolean chosen =
                    outlets.values().stream()
                            .flatMap(words -> words.keySet().stream())
                            .anyMatch(word -> !PLAIN.contains(word));
            return chosen && outlets.values().stream().map(Map::keySet).distinct().count() > 1;
        }

        ObjectNode json() {
            ObjectNode line = Json.object().put(kind, name);
            ObjectNode all = line.putObject("outlets");
            outlets.forEach((outlet, words) -> {
                ObjectNode one = all.putObject(outlet);
                words.forEach(one::put);
            });
            return line;
        }

        String text() {
            return name
                    + outlets.entrySet().stream()
                            .map(e -> "\n    %-30s %s".formatted(e.getKey(), words(e.getValue())))
                            .collect(Collectors.joining());
        }

        private static String words(Map<String, Integer> words) {
            return words.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(e -> e.getKey() + (e.getValue() > 1 ? " ×" + e.getValue() : ""))
                    .collect(Collectors.joining(", "));
        }
    }

    private final Map<String, Map<String, Map<String, Integer>>> speakers = new TreeMap<>();
    private final List<Row> acts = new ArrayList<>();

    /// Counts the verbs with which a document reports speakers that it names.
    void add(Document document) {
        for (Quote quote : document.quotes()) {
            boolean known =
                    quote.source() instanceof Attribution.Said said && !said.entity().isEmpty();
            Cue cue = quote.cue();
            if (known && !cue.verb().isEmpty() && cue.act() == Cue.Act.SPEECH) {
                count(
                        speakers.computeIfAbsent(
                                QuoteTable.source(document, quote), _ -> new TreeMap<>()),
                        QuoteTable.outlet(document),
                        cue.verb());
            }
        }
    }

    /// Adds the acts for which the articles of a story use different verbs.
    void add(Comparison comparison) {
        for (Discrepancy discrepancy : comparison.discrepancies()) {
            if (discrepancy.kind() == Discrepancy.Kind.WORDING) {
                Map<String, Map<String, Integer>> outlets = new TreeMap<>();
                for (Discrepancy.Value value : discrepancy.values()) {
                    for (Sighting sighting : value.sightings()) {
                        count(outlets, QuoteTable.outlet(sighting.outlet()), value.value());
                    }
                }
                acts.add(new Row("act", discrepancy.about(), outlets));
            }
        }
    }

    private static void count(Map<String, Map<String, Integer>> rows, String outlet, String word) {
        rows.computeIfAbsent(outlet, _ -> new TreeMap<>()).merge(word, 1, Integer::sum);
    }

    /// Speakers whom several outlets report in different words, then acts.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        speakers.forEach((name, outlets) -> rows.add(new Row("speaker", name, outlets)));
        rows.addAll(acts);
        rows.removeIf(row -> row.outlets().size() < 2 || !row.differs());
        return rows;
    }
}
