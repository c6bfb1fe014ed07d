package parallax.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parallax.ingest.forest.Forest;
import parallax.ingest.meta.Metadata;
import parallax.ingest.meta.TextKey;

/// Chooses the pieces of a page that are the article.
final class Classifier {

    /// Probabilities between which the first forest leaves it to the second: beyond them the second
    /// never decided otherwise on a page that neither had learned from.
    private static final float HOPELESS = 0.05f;

    private static final float CERTAIN = 0.97f;

    /// What is said of pieces of which no forest is asked.
    private static final float PLAIN = 0.001f;

    private static final int REPEATED = 60;

    private final BlockModel model;

    Classifier(BlockModel model) {
        this.model = model;
    }

    List<Piece> article(Page page, Metadata meta) {
        float[][] rows = new Features(page, meta, model.names(), model.words()).rows();
        float[] first = probabilities(model.first(), rows);
        Context context = new Context(page, rows, first);
        float[][] open = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            open[i] = isOpen(first[i]) ? context.row(i) : null;
        }
        return keep(page, meta, settled(first, probabilities(model.second(), open)));
    }

    private static boolean isOpen(float first) {
        return first > HOPELESS && first < CERTAIN;
    }

    /// What both forests say together: the second where the first leaves it open.
    static float[] settled(float[] first, float[] second) {
        float[] settled = first.clone();
        for (int i = 0; i < settled.length; i++) {
            settled[i] = isOpen(first[i]) ? second[i] : first[i];
        }
        return settled;
    }

    /// What a forest says of the rows; [#PLAIN] where there is none.
    static float[] probabilities(Forest forest, float[][] rows) {
        float[][] asked = Arrays.stream(rows).filter(Objects::nonNull).toArray(float[][]::new);
        float[] answers = forest.probabilities(asked);
        float[] p = new float[rows.length];
        int next = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = rows[i] == null ? PLAIN : answers[next++];
        }
        return p;
    }

    /// The pieces that are the article when each is as likely as `p` says.
    static List<Piece> keep(Page page, Metadata meta, float[] p) {
        float threshold = Cut.of(page.pieces(), p);
        BitSet offers = Offers.among(page.pieces());
        List<Piece> kept = new ArrayList<>();
        Map<String, Float> seen = new HashMap<>();
        String title = TextKey.of(meta.title());
        for (int i = 0; i < p.length; i++) {
            if (p[i] < threshold || offers.get(i)) {
                continue;
            }
            Piece piece = page.pieces().get(i);
            boolean headline = kept.isEmpty() && title.equals(TextKey.of(piece.text));
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
