package parallax.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import parallax.index.Input;
import parallax.model.Comparison;

/// What a batch did.
///
/// @param inputs what became of each input, in order
/// @param annotated how many articles were annotated in this run
/// @param removed how many articles left the store
/// @param compared whether articles were compared anew
/// @param comparison what was found
/// @param report the page to open first
public record Outcome(
        List<Input> inputs,
        int annotated,
        int removed,
        boolean compared,
        Comparison comparison,
        Path report) {

    /// Copies the inputs.
    public Outcome {
        inputs = List.copyOf(inputs);
    }

    /// How many inputs failed.
    public long failed() {
        return inputs.stream().filter(Input::isFailed).count();
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
