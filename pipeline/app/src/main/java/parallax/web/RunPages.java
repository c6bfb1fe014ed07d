package parallax.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.index.Input;

/// What became of every input of the last runs.
public final class RunPages {

    private final Site site;

    RunPages(Site site) {
        this.site = site;
    }

    /// The ledger.
    ///
    /// @param counts inputs by status
    /// @param inputs all inputs, those with trouble first
    public record Ledger(Map<String, Integer> counts, List<Input> inputs) {
        public Ledger {
            inputs = List.copyOf(inputs);
        }
    }

    Reply page() {
        site.view();
        List<Input> inputs = site.store().inputs();
        Map<String, Integer> counts = new TreeMap<>();
        inputs.forEach(i -> counts.merge(i.status().replaceFirst(":.*", ""), 1, Integer::sum));
        List<Input> sorted =
                inputs.stream().sorted((a, b) -> Integer.compare(weight(a), weight(b))).toList();
        return Reply.html(
                200, Html.page("Runs", "", Html.content("runs.jte", new Ledger(counts, sorted))));
    }

    private static int weight(Input input) {
        return switch (input.status()) {
            case "failed" -> 0;
            case "unsupported" -> 1;
            case "boilerplate-only" -> 2;
            case "ok" -> 4;
            default -> 3;
        };
    }
}
