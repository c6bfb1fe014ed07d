package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Quote;

/// A reporting word in all its forms and how often each outlet uses it.
///
/// @param verb its forms in lower case, the most used first, such as `claimed, has also claimed`
/// @param stance how it colours what is reported, as most of its uses do
/// @param counts uses in each voice
/// @param example a sentence that has it
public record VerbUse(String verb, Cue.Stance stance, List<Integer> counts, Evidence example) {

    private static final int SHOWN = 24;
    private static final int PLAIN = 8;
    private static final int FORMS = 3;

    public VerbUse {
        counts = List.copyOf(counts);
    }

    /// Uses in all voices.
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static final class Tally {
        private final Map<String, Integer> forms = new HashMap<>();
        private final Map<Cue.Stance, Integer> stances = new TreeMap<>();
        private final int[] counts;
        private final Evidence example;

        private Tally(int voices, Evidence example) {
            this.counts = new int[voices];
            this.example = example;
        }

        private void add(String form, Cue.Stance stance, int voice) {
            forms.merge(form, 1, Integer::sum);
            stances.merge(stance, 1, Integer::sum);
            counts[voice]++;
        }

        private VerbUse use() {
            List<Integer> all = new ArrayList<>();
            for (int n : counts) {
                all.add(n);
            }
            Cue.Stance stance =
                    stances.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(Cue.Stance.NEUTRAL);
            return new VerbUse(CueWords.list(forms, FORMS), stance, all, example);
        }
    }

    /// The most used of those that colour, by stance, then the most used plain ones.
    static List<VerbUse> of(Material material) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Document document : material.documents()) {
            int voice = material.voice(document.article().id());
            for (Quote quote : document.quotes()) {
                CueWords words = CueWords.of(quote.cue().text());
                if (!words.isEmpty() && !words.isLong()) {
                    tallies.computeIfAbsent(words.key(), _ -> first(material, document, quote))
                            .add(words.text(), quote.cue().stance(), voice);
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
