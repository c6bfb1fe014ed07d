package parallax.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.index.Input;
import parallax.model.Comparison;
import parallax.model.Replayed;

/// What a batch did.
///
/// @param inputs what became of each input, in order
/// @param annotated how many articles were annotated in this run
/// @param removed how many articles left the store
/// @param caution why no article left the store though the inputs do not name them all, if so
/// @param compared whether articles were compared anew
/// @param comparison what was found
/// @param decisions what became of each line of the user's `decisions.tsv`
/// @param report the page to open first
public record Outcome(
        List<Input> inputs,
        int annotated,
        int removed,
        Optional<String> caution,
        boolean compared,
        Comparison comparison,
        List<Replayed> decisions,
        Path report) {

    /// Copies the lists.
    public Outcome {
        inputs = List.copyOf(inputs);
        decisions = List.copyOf(decisions);
    }

    /// How many inputs failed.
    public long failed() {
        return inputs.stream().filter(Input::isFailed).count();
    }

    /// Decisions that could not be done, or not be read.
    public List<Replayed> undone() {
        return decisions.stream().filter(Replayed::isFault).toList();
    }

    /// True when every input could be read, the user's decisions too.
    public boolean isWhole() {
        return failed() == 0
                && decisions.stream().noneMatch(d -> d.outcome() == Replayed.Outcome.MALFORMED);
    }

    /// How many inputs have each status; copies are counted together.
    public Map<String, Long> counts() {
        return inputs.stream()
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                i -> i.status().split(":", 2)[0],
                                java.util.TreeMap::new,
                                java.util.stream.Collectors.counting()));
    }
}
