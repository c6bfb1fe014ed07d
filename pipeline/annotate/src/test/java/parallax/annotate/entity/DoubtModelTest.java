package parallax.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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

    private static NameTagger.Tagging tagging() {
        return new NameTagger.Tagging(Collections.nCopies(3, "O"), new float[3], List.of("O"));
    }

    /// A network of one layer in which the first number of a word's vector speaks for a person.
    private static byte[] network(int inputs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            for (float value : new float[] {0, 1}) {
                out.writeShort(inputs);
                for (int i = 0; i < inputs; i++) {
                    out.writeFloat(value);
                }
            }
            out.writeByte(1);
            out.writeByte(1);
            out.writeShort(inputs);
            out.writeShort(LABELS);
            for (int label = 0; label < LABELS; label++) {
                out.writeFloat(0);
            }
            for (int i = 0; i < inputs; i++) {
                for (int label = 0; label < LABELS; label++) {
                    boolean isPerson = i == 0 && label == NameLabels.begin(0);
                    out.writeShort(Float.floatToFloat16(isPerson ? 9 : 0));
                }
            }
        }
        return bytes.toByteArray();
    }

    /// A name model that knows no word and likes this much to say that nothing is named.
    private static NameModel names(float none) {
        float[] steps = new float[LABELS * LABELS];
        for (int label = 0; label < LABELS; label++) {
            steps[label * LABELS] = none;
        }
        return new NameModel(new int[0], new byte[0], steps, 1);
    }

    private static float[][] vectors(List<String> words) {
        float[][] vectors = new float[words.size()][DoubtFeatures.DIMENSION];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i][0] = words.get(i).startsWith("Z") ? 1 : -1;
        }
        return vectors;
    }

    @Test
    void letsVectorsSettleWhatIsInDoubt() throws IOException {
        DoubtModel doubts = DoubtModel.read(new ByteArrayInputStream(network(DoubtFeatures.SIZE)));
        NameLabeller labeller = doubts.over(names(0.5f), DoubtModelTest::vectors);
        int[] labels = labeller.labels(TOKENS, tagging(), new int[3][0]);
        assertArrayEquals(new int[] {NameLabels.begin(0), 0, 0}, labels);
    }

    @Test
    void asksForNoVectorsWhereNothingIsInDoubt() throws IOException {
        DoubtModel doubts = DoubtModel.read(new ByteArrayInputStream(network(DoubtFeatures.SIZE)));
        NameLabeller labeller =
                doubts.over(
                        names(20),
                        words -> {
                            throw new AssertionError(words);
                        });
        assertArrayEquals(new int[3], labeller.labels(TOKENS, tagging(), new int[3][0]));
    }

    @Test
    void leavesAWordAloneThatTheEncoderDidNotRead() throws IOException {
        DoubtModel doubts = DoubtModel.read(new ByteArrayInputStream(network(DoubtFeatures.SIZE)));
        NameLabeller labeller =
                doubts.over(names(0.5f), words -> new float[words.size()][DoubtFeatures.DIMENSION]);
        assertArrayEquals(new int[3], labeller.labels(TOKENS, tagging(), new int[3][0]));
    }

    @Test
    void refusesANetworkOfAnotherWidth() {
        assertThrows(
                IOException.class, () -> DoubtModel.read(new ByteArrayInputStream(network(7))));
    }
}
