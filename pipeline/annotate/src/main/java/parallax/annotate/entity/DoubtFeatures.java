package parallax.annotate.entity;

import java.util.List;
import parallax.annotate.Token;
import parallax.annotate.corenlp.NameTagger;

/// What [DoubtModel] sees of a token: the vectors of the word and of its neighbours, what
/// [NameModel] says of the three, what CoreNLP says, and a capital.
public final class DoubtFeatures {

    /// Length of a word's vector.
    public static final int DIMENSION = 384;

    private static final int AROUND = 3;
    private static final int LABELS = NameLabels.COUNT;
    private static final List<String> TAGS = List.of("O", "PERSON", "ORGANIZATION", "LOCATION");

    /// Numbers a token.
    public static final int SIZE = AROUND * (DIMENSION + LABELS) + TAGS.size() + 2;

    private static final float LEAST = (float) Math.log(1e-4);
    private static final float SCALE = 0.25f;
    private static final float SURE = (float) Math.log(0.9999);
    private static final float SURELY_NONE = (float) Math.log(0.985);
    private static final float SURELY_SMALL = (float) Math.log(0.999);

    private final List<Token> tokens;
    private final NameTagger.Tagging tagging;
    private final float[][] logs;
    private final float[][] vectors;

    /// A sentence, with the logarithms of [NameScores#logs] and the vectors of its words.
    public DoubtFeatures(
            List<Token> tokens, NameTagger.Tagging tagging, float[][] logs, float[][] vectors) {
        this.tokens = tokens;
        this.tagging = tagging;
        this.logs = logs;
        this.vectors = vectors;
    }

    /// True when there is something to ask of token `i`: its label is not sure, and its word was
    /// read.
    public boolean isOpen(int i) {
        float none = logs[i][0];
        boolean isNone =
                none >= SURELY_SMALL || none >= SURELY_NONE && !tokens.get(i).isCapitalized();
        return !isNone && !isSure(i) && vectors[i][0] != 0;
    }

    private boolean isSure(int i) {
        boolean isSure = false;
        for (float log : logs[i]) {
            isSure |= log >= SURE;
        }
        return isSure && !tokens.get(i).isCapitalized();
    }

    /// The [#SIZE] numbers of token `i`.
    public float[] row(int i) {
        float[] row = new float[SIZE];
        int at = 0;
        for (int near : new int[] {i, i - 1, i + 1}) {
            boolean isThere = near >= 0 && near < tokens.size();
            for (int d = 0; d < DIMENSION; d++) {
                row[at++] = isThere ? vectors[near][d] : 0;
            }
            for (int label = 0; label < LABELS; label++) {
                row[at++] = isThere ? log(near, label) * SCALE : 0;
            }
        }
        row[at + TAGS.indexOf(tagging.labels().get(i))] = 1;
        row[at + TAGS.size()] = tokens.get(i).isCapitalized() ? 1 : 0;
        row[at + TAGS.size() + 1] = i == 0 ? 1 : 0;
        return row;
    }

    /// The logarithm of the probability of a label of token `i`, as far down as it matters.
    public float log(int i, int label) {
        return Math.max(logs[i][label], LEAST);
    }
}
