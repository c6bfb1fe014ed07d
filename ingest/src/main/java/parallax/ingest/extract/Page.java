package parallax.ingest.extract;

import java.util.List;
import parallax.ingest.meta.PageFacts;

/// A walked page: its pieces of text in document order, its blocks, and what it says of itself.
record Page(List<Piece> pieces, List<Scope> scopes, PageFacts facts) {

    private static final int MOST_LINES = 2000;

    /// The visible lines of the page from its start, as far as they matter for metadata.
    List<String> lines() {
        return pieces.stream().limit(MOST_LINES).map(piece -> piece.text).toList();
    }
}
