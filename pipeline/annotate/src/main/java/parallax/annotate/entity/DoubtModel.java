package parallax.annotate.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parallax.annotate.Token;
import parallax.annotate.corenlp.NameTagger;

/// Settles the doubts of [NameModel] whether someone is named: in the few sentences that it doubts,
/// a small network says by the vectors of the words in their context how its probabilities are to
/// change.
///
/// Trained by `parallax.bench.entity.TrainDoubts`, whose networks it reads. In three folds it wins
/// about a point of F1 of people on four of six sets and loses on none.
public final class DoubtModel {

    private static final String RESOURCE = "doubts.bin";
    private static final float GAP = 1;
    private static final float MOST = 4;

    private final float[] mean;
    private final float[] deviation;
    private final List<Layer> layers;
    private final Phrases<States.Form> states = States.load().forms();

    /// A layer of the network: how much input `i` adds to output `o`, and what outputs start from.
    private record Layer(float[][] weights, float[] bias) {

        float[] of(float[] inputs, boolean isLast) {
            float[] outputs = bias.clone();
            for (int i = 0; i < inputs.length; i++) {
                for (int o = 0; o < outputs.length && inputs[i] != 0; o++) {
                    outputs[o] += inputs[i] * weights[i][o];
                }
            }
            for (int o = 0; o < outputs.length && !isLast; o++) {
                outputs[o] = Math.max(0, outputs[o]);
            }
            return outputs;
        }
    }

    private DoubtModel(float[] mean, float[] deviation, List<Layer> layers) {
        this.mean = mean;
        this.deviation = deviation;
        this.layers = layers;
    }

    /// The model that comes with Parallax.
    public static DoubtModel load() {
        try (InputStream in = DoubtModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// Reads a committee of one network, as the trainer writes it.
    public static DoubtModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
        float[] mean = floats(in);
        float[] deviation = floats(in);
        int networks = in.readUnsignedByte();
        Layer[] layers = new Layer[in.readUnsignedByte()];
        if (networks != 1 || mean.length != DoubtFeatures.SIZE) {
            throw new IOException("not a model of doubts: " + networks + " networks");
        }
        for (int l = 0; l < layers.length; l++) {
            float[][] weights = new float[in.readUnsignedShort()][];
            float[] bias = floats(in);
            for (int i = 0; i < weights.length; i++) {
                weights[i] = new float[bias.length];
                for (int o = 0; o < bias.length; o++) {
                    weights[i][o] = Float.float16ToFloat(in.readShort());
                }
            }
            layers[l] = new Layer(weights, bias);
        }
        return new DoubtModel(mean, deviation, List.of(layers));
    }

    private static float[] floats(DataInputStream in) throws IOException {
        float[] values = new float[in.readUnsignedShort()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    /// Labels as those of `names`, but where it doubts, by the `vectors` of the words too.
    public NameLabeller over(NameModel names, ContextVectors vectors) {
        return (tokens, tagging, features) -> {
            NameScores scores = names.scores(features);
            return scores.doubtsPerson(GAP) && isTold(tokens)
                    ? settled(tokens, tagging, scores, vectors).labels()
                    : scores.labels();
        };
    }

    /// True when some word is small: a line without says nothing to an encoder that knows no case.
    private static boolean isTold(List<Token> tokens) {
        for (Token token : tokens) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private NameScores settled(
            List<Token> tokens,
            NameTagger.Tagging tagging,
            NameScores scores,
            ContextVectors vectors) {
        float[][] logs = scores.logs();
        float[][] words = vectors.of(tokens.stream().map(Token::text).toList());
        DoubtFeatures features = new DoubtFeatures(tokens, tagging, logs, words);
        boolean[] isUnlisted = unlisted(tokens);
        float[][] settled = new float[logs.length][];
        for (int i = 0; i < logs.length; i++) {
            boolean isAsked = isUnlisted[i] && features.isOpen(i);
            settled[i] = isAsked ? settled(features, i) : logs[i];
        }
        return new NameScores(settled, NameLabels.steps());
    }

    /// Which tokens belong to no name of a state: those lists know better than an encoder does.
    private boolean[] unlisted(List<Token> tokens) {
        boolean[] unlisted = new boolean[tokens.size()];
        Arrays.fill(unlisted, true);
        for (int i = 0; i < unlisted.length; i++) {
            var match = states.longest(tokens, i);
            if (match.isPresent() && match.get().isCased()) {
                Arrays.fill(unlisted, i, match.get().to(), false);
                i = match.get().to() - 1;
            }
        }
        return unlisted;
    }

    /// The logarithms of the probabilities of a token's labels.
    private float[] settled(DoubtFeatures features, int token) {
        float[] values = features.row(token);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.clamp((values[i] - mean[i]) / deviation[i], -MOST, MOST);
        }
        for (Layer layer : layers) {
            values = layer.of(values, layer == layers.getLast());
        }
        double sum = 0;
        for (int label = 0; label < values.length; label++) {
            values[label] += features.log(token, label);
            sum += Math.exp(values[label]);
        }
        float all = (float) Math.log(sum);
        for (int label = 0; label < values.length; label++) {
            values[label] -= all;
        }
        return values;
    }
}
