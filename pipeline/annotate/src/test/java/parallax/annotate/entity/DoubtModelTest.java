package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.annotate.Token;
import parallax.annotate.corenlp.NameTagger;
import parallax.model.Span;

class DoubtModelTest {

    private static final int LABELS = NameLabels.COUNT;
    private static final List<Token> TOKENS = tokens("Zoe\u0301", "waves", "👋");

    private static List<Token> tokens(String... words) {
        return Arrays.stream(words).map(w -> new Token(Span.of(0, w.length()), w)).toList();
    }

    private static NameTagger.Tagging tagging(List<Token> tokens) {
        int size = tokens.size();
        return new NameTagger.Tagging(
                Collections.nCopies(size, "O"), new float[size], List.of("O"));
    }

    /// A model for which the first number of a word's vector speaks for a person and the second for
    /// a state.
    private static DoubtModel doubts() {
        float[] weights = new float[DoubtHead.DIMENSION * DoubtHead.OUTPUTS];
        weights[NameLabels.begin(0)] = 9;
        weights[2 * DoubtHead.OUTPUTS - 1] = 1;
        return DoubtModel.of(DoubtHead.of(weights, new float[DoubtHead.OUTPUTS]));
    }

    /// A name model that knows no word and likes this much to say that nothing is named.
    private static NameModel names(float none) {
        float[] steps = new float[LABELS * LABELS];
        for (int label = 0; label < LABELS; label++) {
            steps[label * LABELS] = none;
        }
        return new NameModel(new int[0], new byte[0], steps, 1);
    }

    private static NameLabeller.Labelled label(
            float none, ContextVectors vectors, List<Token> tokens) {
        return doubts().over(names(none), vectors)
                .label(tokens, tagging(tokens), new int[tokens.size()][0]);
    }

    private static float[][] vectors(List<String> words) {
        float[][] vectors = new float[words.size()][DoubtHead.DIMENSION];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i][0] = words.get(i).startsWith("Z") ? 1 : -1;
            vectors[i][1] = i;
        }
        return vectors;
    }

    private static float[][] unasked(List<String> words) {
        throw new AssertionError(words);
    }

    private static float[][] unread(List<String> words) {
        return new float[words.size()][DoubtHead.DIMENSION];
    }

    @Test
    void letsVectorsSettleWhatIsInDoubt() {
        int[] labels = label(0.5f, DoubtModelTest::vectors, TOKENS).labels();
        assertArrayEquals(new int[] {NameLabels.begin(0), 0, 0}, labels);
    }

    @Test
    void asksForNoVectorsWhereNothingIsInDoubt() {
        assertArrayEquals(new int[3], label(20, DoubtModelTest::unasked, TOKENS).labels());
    }

    @Test
    void asksForNoVectorsOfALineInCapitals() {
        List<Token> shouted = tokens("ZOE", "WAVES");
        NameLabeller.Labelled labelled = label(0.5f, DoubtModelTest::unasked, shouted);
        assertArrayEquals(new int[2], labelled.labels());
        assertEquals(0, labelled.states().of(0, 2));
    }

    @Test
    void leavesAWordAloneThatTheEncoderDidNotRead() {
        NameLabeller.Labelled labelled = label(0.5f, DoubtModelTest::unread, TOKENS);
        assertArrayEquals(new int[3], labelled.labels());
        assertEquals(0, labelled.states().of(0, 3));
    }

    @Test
    void saysOfAStateWhatItsWordsSayOnAverage() {
        NameLabeller.Labelled labelled = label(20, DoubtModelTest::vectors, TOKENS);
        assertEquals(1.5f, labelled.states().of(1, 3));
    }
}
