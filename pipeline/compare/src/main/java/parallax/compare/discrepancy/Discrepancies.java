package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parallax.compare.relate.Relator;
import parallax.compare.thread.Saying;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Story;

/// Runs every finder over one story.
public final class Discrepancies {

    private final Relator relator;

    /// Finders that compare sentences by `relator`.
    public Discrepancies(Relator relator) {
        this.relator = relator;
    }

    /// All differences found in a story with its documents, the claims read in them and its
    /// threads, in a fixed order: those inside threads first, then those about people, places and
    /// acts.
    public List<Discrepancy> of(
            Story story,
            List<Document> documents,
            List<Saying> sayings,
            List<ClaimThread> threads) {
        Scene scene = new Scene(story, documents, sayings, relator);
        List<Discrepancy> found = new ArrayList<>();
        for (ClaimThread thread : threads) {
            found.addAll(Figures.of(scene, thread));
            found.addAll(ThreadDays.of(scene, thread));
            found.addAll(Polarity.of(scene, thread));
        }
        for (Discrepancy slip : Figures.slips(scene, threads)) {
            if (found.stream().noneMatch(d -> isOne(d, slip))) {
                found.add(slip);
            }
        }
        List<List<Named>> people = Named.groups(documents);
        found.addAll(Names.of(scene, people));
        found.addAll(Roles.of(scene, people));
        found.addAll(Credits.of(scene));
        found.addAll(Denials.of(scene));
        found.addAll(Opposed.of(scene));
        found.addAll(Places.of(scene));
        found.addAll(StatementDays.of(scene));
        found.addAll(Acts.of(scene));
        found.addAll(Quotings.of(scene));
        return found;
    }

    /// True for the same values of the same kind.
    private static boolean isOne(Discrepancy a, Discrepancy b) {
        return a.kind() == b.kind() && values(a).equals(values(b));
    }

    private static Set<String> values(Discrepancy discrepancy) {
        return discrepancy.values().stream()
                .map(Discrepancy.Value::value)
                .collect(Collectors.toSet());
    }
}
