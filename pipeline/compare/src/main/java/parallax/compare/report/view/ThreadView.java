package parallax.compare.report.view;

import java.util.ArrayList;
import java.util.List;
import parallax.model.ClaimThread;
import parallax.model.Sighting;

/// One claim followed through the articles that carry it.
///
/// @param thread the thread
/// @param claim the wording that speaks for it
/// @param support how many report it, how many independently, and why
/// @param seen its sightings, earliest known first
/// @param similar what is like it, but not surely the same
/// @param differences what differs among them
public record ThreadView(
        ClaimThread thread,
        Evidence claim,
        Support support,
        List<Seen> seen,
        List<Evidence> similar,
        List<Difference> differences) {

    public ThreadView {
        seen = List.copyOf(seen);
        similar = List.copyOf(similar);
        differences = List.copyOf(differences);
    }

    /// A sighting.
    ///
    /// @param words the words
    /// @param why why it belongs to the thread
    /// @param wording how the words differ from those of the first sighting; empty for the first
    ///   and for one worded anew
    public record Seen(Evidence words, String why, List<WordDiff.Piece> wording) {
        public Seen {
            wording = List.copyOf(wording);
        }
    }

    /// The view of a thread of the story `material` is about.
    public static ThreadView of(Material material, ClaimThread thread) {
        List<Sighting> sightings = thread.sightings();
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            String why = i < thread.why().size() ? thread.why().get(i) : "";
            seen.add(
                    new Seen(
                            material.evidence(sightings.get(i)),
                            why,
                            i == 0
                                    ? List.of()
                                    : WordDiff.ofSimilar(
                                            sightings.getFirst().text(), sightings.get(i).text())));
        }
        return new ThreadView(
                thread,
                material.evidence(new CellReader(material).spoken(thread)),
                Support.of(thread),
                seen,
                thread.similar().stream().map(material::evidence).toList(),
                Difference.of(material).stream()
                        .filter(d -> d.thread().equals(thread.id()))
                        .toList());
    }
}
