package parallax.ingest.extract;

import java.util.List;
import parallax.ingest.meta.Metadata;
import parallax.ingest.meta.TextKey;

/// Which pieces of a page come back in what the page says of its article: in the body that JSON-LD
/// gives, often cut, and in the description.
final class Echoes {

    private static final int SHORTEST_BODY = 200;
    private static final int LONGEST_BODY = 100_000;
    private static final int SHORTEST_DESCRIPTION = 30;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int SHORTEST_PIECE = 25;
    private static final int SHORTEST_PROBE = 20;

    private final List<Piece> pieces;
    private final String body;
    private final String description;
    private final boolean[] inBody;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    Echoes(Page page, Metadata meta) {
        pieces = page.pieces();
        body = start(meta.body(), LONGEST_BODY);
        description =
                start(page.facts().meta("description", "og:description"), LONGEST_DESCRIPTION);
        inBody = new boolean[pieces.size()];
        for (int i = 0; i < inBody.length && hasBody(); i++) {
            inBody[i] = isIn(body, pieces.get(i), 80);
            if (inBody[i]) {
                first = Math.min(first, i);
                last = i;
            }
        }
    }

    private boolean hasBody() {
        return body.length() >= SHORTEST_BODY;
    }

    /// 1 when the body holds the start of a piece, 0 when not, -1 when there is no body.
    int inBody(int piece) {
        return hasBody() ? inBody[piece] ? 1 : 0 : -1;
    }

    /// 2 before the first piece that the body holds, 1 up to the last, 0 after, -1 when it holds
    /// none.
    int place(int piece) {
        return last < 0 ? -1 : piece < first ? 2 : piece > last ? 0 : 1;
    }

    /// 2 when the description starts as the piece does, 1 when it holds its start, 0 when not, -1
    /// when either is too short to tell.
    int inDescription(Piece piece) {
        if (description.length() < SHORTEST_DESCRIPTION || piece.length() < SHORTEST_PIECE) {
            return -1;
        }
        String probe = start(piece.text, 60);
        int at = probe.length() < SHORTEST_PROBE ? -1 : description.indexOf(probe);
        return at < 0 ? 0 : at == 0 ? 2 : 1;
    }

    private static boolean isIn(String text, Piece piece, int units) {
        String probe = start(piece.text, units);
        return probe.length() > SHORTEST_PROBE && text.contains(probe);
    }

    private static String start(String text, int units) {
        return TextKey.of(text.length() > units ? text.substring(0, units) : text);
    }
}
