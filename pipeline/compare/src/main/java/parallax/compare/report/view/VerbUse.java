package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.compare.text.Stems;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Quote;

/// A reporting verb and how often each outlet uses it.
///
/// @param verb its dictionary form, such as `claim`
/// @param stance how it colours what is reported, as most of its uses do
/// @param counts uses in each voice
/// @param example a sentence that has it
public record VerbUse(String verb, Cue.Stance stance, List<Integer> counts, Evidence example) {

    private static final int SHOWN = 24;
    private static final int PLAIN = 8;

    public VerbUse {
        counts = List.copyOf(counts);
    }

    /// Uses in all voices.
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static final class Tally {
        private final Map<String, Integer> verbs = new TreeMap<>();
        private final Map<Cue.Stance, Integer> stances = new TreeMap<>();
        private final int[] counts;
        private final Evidence example;

        private Tally(int voices, Evidence example) {
            this.counts = new int[voices];
            this.example = example;
        }

        private void add(Cue cue, int voice) {
            verbs.merge(cue.verb(), 1, Integer::sum);
            stances.merge(cue.stance(), 1, Integer::sum);
            counts[voice]++;
        }

        private VerbUse use() {
            List<Integer> all = new ArrayList<>();
            for (int n : counts) {
                all.add(n);
            }
            return new VerbUse(most(verbs, ""), most(stances, Cue.Stance.NEUTRAL), all, example);
        }

        /// The one counted most, the first of equals.
        private static <T> T most(Map<T, Integer> counts, T none) {
            T most = none;
            for (Map.Entry<T, Integer> e : counts.entrySet()) {
                most = e.getValue() > counts.getOrDefault(most, 0) ? e.getKey() : most;
            }
            return most;
        }
    }

    /// The most used of those that colour, by stance, then the most used plain ones.
    static List<VerbUse> of(Material material) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Document document : material.documents()) {
            int voice = material.voice(document.article().id());
            for (Quote quote : document.quotes()) {
                String verb = quote.cue().verb();
                if (!verb.isEmpty()) {
                    tallies.computeIfAbsent(Stems.of(verb), _ -> first(material, document, quote))
                            .add(quote.cue(), voice);
                }
            }
        }
        List<VerbUse> uses = tallies.values().stream().map(Tally::use).toList();
        Comparator<VerbUse> mostUsed =
                Comparator.<VerbUse>comparingInt(u -> -u.total()).thenComparing(VerbUse::verb);
        Stream<VerbUse> colouring =
                uses.stream()
                        .filter(u -> u.stance != Cue.Stance.NEUTRAL)
                        .sorted(mostUsed)
                        .limit(SHOWN)
                        .sorted(Comparator.comparing(VerbUse::stance).thenComparing(mostUsed));
        Stream<VerbUse> plain =
                uses.stream()
                        .filter(u -> u.stance == Cue.Stance.NEUTRAL)
                        .sorted(mostUsed)
                        .limit(PLAIN);
        return Stream.concat(colouring, plain).toList();
    }

    private static Tally first(Material material, Document document, Quote quote) {
        return new Tally(
                material.voices().size(),
                Material.evidence(
                        document, Anchors.sentence(document, quote.cue().span().start())));
    }
}
