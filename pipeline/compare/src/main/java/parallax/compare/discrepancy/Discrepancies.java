package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import parallax.compare.relate.Relator;
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

    /// All differences found in a story with its documents and threads, in a fixed order: those
    /// inside threads first, then those about people, places and acts.
    public List<Discrepancy> of(Story story, List<Document> documents, List<ClaimThread> threads) {
        List<Discrepancy> found = new ArrayList<>();
        for (ClaimThread thread : threads) {
            found.addAll(Figures.of(story, thread));
            found.addAll(Contrasts.of(story, thread, documents, relator));
        }
        List<List<Named>> people = Named.groups(documents);
        found.addAll(Names.of(story, documents, people));
        found.addAll(Roles.of(story, people));
        found.addAll(StatementDays.of(story, documents, relator));
        found.addAll(Acts.of(story, documents, relator));
        return found;
    }
}
