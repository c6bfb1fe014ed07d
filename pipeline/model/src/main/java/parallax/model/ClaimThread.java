package parallax.model;

import java.util.List;
import java.util.Locale;

/// The same claim across articles.
///
/// @param id stable for the same sightings
/// @param text the wording that speaks for the thread, verbatim from one sighting
/// @param story id of the story it belongs to
/// @param sightings where the claim was seen, earliest known first
/// @param why why each sighting belongs, in the order of the sightings
/// @param outlets how many outlets carry it
/// @param origins how many independent sources it has
/// @param merged which articles count as one origin, and why
/// @param order how surely the sightings are in time order
/// @param similar what is like the claim, but not surely the same: in no count and no difference
public record ClaimThread(
        String id,
        String text,
        String story,
        List<Sighting> sightings,
        List<String> why,
        int outlets,
        int origins,
        List<Merge> merged,
        Order order,
        List<Sighting> similar) {

    public ClaimThread {
        sightings = List.copyOf(sightings);
        why = List.copyOf(why);
        merged = List.copyOf(merged);
        similar = List.copyOf(similar);
    }

    /// A thread that nothing is similar to.
    public ClaimThread(
            String id,
            String text,
            String story,
            List<Sighting> sightings,
            List<String> why,
            int outlets,
            int origins,
            List<Merge> merged,
            Order order) {
        this(id, text, story, sightings, why, outlets, origins, merged, order, List.of());
    }

    /// Articles that count as one origin.
    ///
    /// @param articles their ids
    /// @param reasons what ties them, each reason once
    public record Merge(List<String> articles, List<OriginReason> reasons) {
        public Merge {
            articles = List.copyOf(articles);
            reasons = List.copyOf(reasons);
        }

        /// The reasons in one line.
        public String why() {
            return OriginReason.line(reasons);
        }
    }

    /// How far the order in time is known.
    public enum Order {
        KNOWN,
        PARTIAL,
        UNKNOWN;

        /// The word of the output contract.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
