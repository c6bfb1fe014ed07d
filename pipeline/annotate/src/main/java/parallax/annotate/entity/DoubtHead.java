package parallax.annotate.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What a tuned encoder's vector of a word says of it, as weighted sums of its numbers: how likely
/// each of [NameLabels] is, and whether the word belongs to the name of a state.
public final class DoubtHead {

    /// Length of a word's vector.
    public static final int DIMENSION = 384;

    /// Numbers that are said of a word: a score for each label, and one for a state.
    public static final int OUTPUTS = NameLabels.COUNT + 1;

    private final float[] weights;
    private final float[] bias;

    private DoubtHead(float[] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /// A head of weights, [#OUTPUTS] for each number of a vector, and what its sums start from.
    ///
    /// Throws [IllegalArgumentException] when these are more or fewer.
    public static DoubtHead of(float[] weights, float[] bias) {
        if (weights.length != DIMENSION * OUTPUTS || bias.length != OUTPUTS) {
            throw new IllegalArgumentException("not a head: " + weights.length + " weights");
        }
        return new DoubtHead(weights.clone(), bias.clone());
    }

    /// Reads what [#write] wrote.
    public static DoubtHead read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
        float[] weights = floats(in);
        float[] bias = floats(in);
        if (weights.length != DIMENSION * OUTPUTS || bias.length != OUTPUTS) {
            throw new IOException("not a head of doubts: " + weights.length + " weights");
        }
        return new DoubtHead(weights, bias);
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readUnsignedShort()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /// Writes the head, compressed.
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            for (float[] values : new float[][] {weights, bias}) {
                out.writeShort(values.length);
                for (float value : values) {
                    out.writeFloat(value);
                }
            }
        }
    }

    /// The [#OUTPUTS] numbers for the vector of a word.
    float[] of(float[] vector) {
        float[] sums = bias.clone();
        for (int i = 0; i < DIMENSION; i++) {
            for (int o = 0; o < OUTPUTS; o++) {
                sums[o] += vector[i] * weights[i * OUTPUTS + o];
            }
        }
        return sums;
    }

    /// The logarithms of the probabilities that scores stand for.
    static float[] logs(float[] scores) {
        double[] terms = new double[scores.length];
        Arrays.setAll(terms, i -> scores[i]);
        float all = (float) NameScores.logSum(terms);
        float[] logs = scores.clone();
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= all;
        }
        return logs;
    }
}
