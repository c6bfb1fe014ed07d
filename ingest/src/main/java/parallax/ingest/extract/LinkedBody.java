package parallax.ingest.extract;

import java.util.Collections;
import java.util.List;
import parallax.ingest.meta.Metadata;
import parallax.model.Block.Role;

/// The text of an article that its page gives in JSON-LD and does not show: some pages are filled
/// in by a script.
final class LinkedBody {

    private static final int SHORTEST = 600;

    /// How many times longer than what the page shows the text must be to be believed; a shorter
    /// one may be an older version, or hold what the page rightly leaves out.
    private static final int TIMES = 5;

    private LinkedBody() {}

    /// The body found on the page, or the one in JSON-LD where the page shows next to nothing.
    static Body orFound(Body found, Metadata meta) {
        String linked = meta.body();
        if (linked.length() < SHORTEST || linked.length() < TIMES * found.text().length()) {
            return found;
        }
        List<String> paragraphs =
                linked.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return Body.of(paragraphs, Collections.nCopies(paragraphs.size(), Role.PARAGRAPH));
    }
}
