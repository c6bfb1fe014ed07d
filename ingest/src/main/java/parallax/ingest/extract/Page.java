package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import parallax.ingest.meta.PageFacts;

/// A walked page: its pieces of text in document order, its blocks, and what it says of itself.
record Page(List<Piece> pieces, List<Scope> scopes, PageFacts facts) {

    private static final int MOST_LINES = 2000;

    /// The visible lines of the page from its start, as far as they matter for metadata.
    List<String> lines() {
        List<String> lines = new ArrayList<>(Math.min(pieces.size(), MOST_LINES));
        for (int i = 0; i < pieces.size() && i < MOST_LINES; i++) {
            lines.add(pieces.get(i).text);
        }
        return lines;
    }
}
