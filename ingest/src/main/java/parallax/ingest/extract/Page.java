package parallax.ingest.extract;

import java.util.List;
import parallax.ingest.meta.PageFacts;

/// A walked page: its pieces of text in document order, its blocks, and what it says of itself.
record Page(List<Piece> pieces, List<Scope> scopes, PageFacts facts) {}
