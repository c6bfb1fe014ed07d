package parallax.compare.report.view;

import java.util.List;
import parallax.model.ClaimThread;

/// How widely a claim is reported, with and without copies.
///
/// @param outlets outlets that carry it
/// @param origins independent sources among them
/// @param merged why articles count as one origin, a line each
/// @param order how surely the sightings are in time order: `known`, `partial` or `unknown`
public record Support(int outlets, int origins, List<String> merged, String order) {

    /// A claim nobody else carries.
    public static final Support ALONE = new Support(1, 1, List.of(), "known");

    public Support {
        merged = List.copyOf(merged);
    }

    /// The support of a thread.
    public static Support of(ClaimThread thread) {
        return new Support(
                thread.outlets(),
                thread.origins(),
                thread.merged().stream().map(ClaimThread.Merge::why).distinct().toList(),
                thread.order().word());
    }

    /// Such as `5 outlets, 2 independent origins`.
    public String words() {
        return Words.count(outlets, "outlet") + ", " + Words.count(origins, "independent origin");
    }
}
