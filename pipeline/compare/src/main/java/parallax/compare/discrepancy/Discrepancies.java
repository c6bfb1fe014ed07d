package parallax.compare.discrepancy;

import java.util.ArrayList;
import java.util.List;
import parallax.model.ClaimThread;
import parallax.model.Discrepancy;
import parallax.model.Document;
import parallax.model.Story;

/// Runs every finder over one story.
public final class Discrepancies {

    private Discrepancies() {}

    /// All differences found in a story with its documents and threads, in a fixed order.
    public static List<Discrepancy> of(
            Story story, List<Document> documents, List<ClaimThread> threads) {
        List<Discrepancy> found = new ArrayList<>();
        for (ClaimThread thread : threads) {
            found.addAll(Figures.of(story, thread));
        }
        return found;
    }
}
