package parallax.compare.trace;

import java.util.List;
import java.util.Optional;
import parallax.compare.thread.Sightings;
import parallax.model.ClaimThread.Order;
import parallax.model.Sighting;

/// Where a claim was seen, first known first.
///
/// @param query what was asked for
/// @param order how surely the steps are in time order
/// @param steps the sightings
public record Trace(String query, Order order, List<Step> steps) {

    public Trace {
        steps = List.copyOf(steps);
    }

    /// Who had it first of those that are dated, where that is certain.
    public Optional<Sighting> first() {
        return Sightings.first(steps.stream().map(Step::sighting).toList());
    }

    /// One sighting of the claim.
    ///
    /// @param sighting where
    /// @param source who is credited there, or empty
    /// @param why why it is the same claim
    /// @param diff how its wording differs from the first, see [Wording#diff]
    public record Step(Sighting sighting, String source, List<String> why, List<String> diff) {
        public Step {
            why = List.copyOf(why);
            diff = List.copyOf(diff);
        }
    }
}
