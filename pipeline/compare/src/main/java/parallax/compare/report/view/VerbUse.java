package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parallax.model.Cue;
import parallax.model.Document;
import parallax.model.Quote;

/// A reporting verb and how often each outlet uses it.
///
/// @param verb the words, lower case
/// @param stance how they colour what is reported
/// @param counts uses in each voice
/// @param example a sentence that has it
public record VerbUse(String verb, Cue.Stance stance, List<Integer> counts, Evidence example) {

    private static final int SHOWN = 24;
    private static final int PLAIN = 8;
    private static final int WORDS = 2;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    public VerbUse {
        counts = List.copyOf(counts);
    }

    /// Uses in all voices.
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private record Tally(Cue.Stance stance, int[] counts, Evidence example) {}

    /// Those that colour by stance, the most used first, then the most used plain ones.
    static List<VerbUse> of(Material material) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Document document : material.documents()) {
            int voice = material.voice(document.article().id());
            for (Quote quote : document.quotes()) {
                String verb = verb(quote.cue());
                if (!verb.isEmpty()) {
                    tallies.computeIfAbsent(verb, _ -> first(material, document, quote))
                            .counts[voice]++;
                }
            }
        }
        List<VerbUse> uses = new ArrayList<>();
        tallies.forEach((verb, t) -> uses.add(use(verb, t)));
        Comparator<VerbUse> mostUsed =
                Comparator.<VerbUse>comparingInt(u -> -u.total()).thenComparing(VerbUse::verb);
        Stream<VerbUse> colouring =
                uses.stream()
                        .filter(u -> u.stance != Cue.Stance.NEUTRAL)
                        .sorted(Comparator.comparing(VerbUse::stance).thenComparing(mostUsed))
                        .limit(SHOWN);
        Stream<VerbUse> plain =
                uses.stream()
                        .filter(u -> u.stance == Cue.Stance.NEUTRAL)
                        .filter(u -> u.verb.split(" ").length <= WORDS)
                        .sorted(mostUsed)
                        .limit(PLAIN);
        return Stream.concat(colouring, plain).toList();
    }

    private static String verb(Cue cue) {
        String words = cue.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return EDGES.matcher(words).replaceAll("");
    }

    private static Tally first(Material material, Document document, Quote quote) {
        return new Tally(
                quote.cue().stance(),
                new int[material.voices().size()],
                Material.evidence(
                        document, Anchors.sentence(document, quote.cue().span().start())));
    }

    private static VerbUse use(String verb, Tally tally) {
        List<Integer> counts = new ArrayList<>();
        for (int n : tally.counts) {
            counts.add(n);
        }
        return new VerbUse(verb, tally.stance, counts, tally.example);
    }
}
