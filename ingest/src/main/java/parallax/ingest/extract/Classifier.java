package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.ingest.meta.Metadata;

/// Chooses the pieces of a page that are the article.
final class Classifier {

    /// Keeps a piece from this probability on: recall counts a little more than precision.
    private static final float THRESHOLD = 0.45f;

    /// Where nothing reaches the threshold, an unsure article is better than none.
    private static final float FALLBACK = 0.25f;

    /// Below this the second forest need not be asked.
    private static final float HOPELESS = 0.01f;

    private static final int REPEATED = 60;

    private final BlockModel model;

    Classifier(BlockModel model) {
        this.model = model;
    }

    List<Piece> article(Page page, Metadata meta) {
        float[][] rows = new Features(page, meta, model.names(), model.words()).rows();
        float[] first = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            first[i] = model.first().probability(rows[i]);
        }
        Context context = new Context(page, rows, first);
        float[] second = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            boolean hopeless = first[i] < HOPELESS;
            second[i] = hopeless ? 0 : model.second().probability(context.row(i));
        }
        List<Piece> kept = keep(page, meta, second, THRESHOLD);
        return kept.isEmpty() ? keep(page, meta, second, FALLBACK) : kept;
    }

    private static List<Piece> keep(Page page, Metadata meta, float[] p, float threshold) {
        List<Piece> kept = new ArrayList<>();
        Map<String, Float> seen = new HashMap<>();
        String title = PageStats.key(meta.title());
        for (int i = 0; i < p.length; i++) {
            if (p[i] < threshold) {
                continue;
            }
            Piece piece = page.pieces().get(i);
            boolean headline = kept.isEmpty() && title.equals(PageStats.key(piece.text));
            if (!headline && !isRepeated(piece, p[i], seen, kept)) {
                kept.add(piece);
            }
        }
        return kept;
    }

    /// A sentence that the page shows twice is kept where it is likelier to belong.
    private static boolean isRepeated(
            Piece piece, float p, Map<String, Float> seen, List<Piece> kept) {
        if (piece.length() < REPEATED) {
            return false;
        }
        Float before = seen.get(piece.text);
        if (before != null && before >= p) {
            return true;
        }
        if (before != null) {
            kept.removeIf(other -> other.text.equals(piece.text));
        }
        seen.put(piece.text, p);
        return false;
    }
}
