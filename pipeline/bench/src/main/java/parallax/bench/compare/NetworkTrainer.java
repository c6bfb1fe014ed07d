package parallax.bench.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import parallax.compare.net.Committee;
import parallax.compare.net.Layer;
import parallax.compare.net.Scale;

/// Trains committees of small networks by gradient descent: Adam (Kingma and Ba 2015) with
/// decoupled weight decay (Loshchilov and Hutter 2019) and dropout (Srivastava et al. 2014). Seeded
/// and single-threaded, so the same rows give the same networks.
public final class NetworkTrainer {

    private static final int BATCH = 64;
    private static final double SLOWER = 0.6;
    private static final double SLOWEST = 0.85;

    /// How networks are trained.
    ///
    /// @param hidden width of each hidden layer
    /// @param networks how many networks
    /// @param epochs how often each row is seen
    /// @param rate learning rate at first; a third of it later, a tenth at last
    /// @param decay how much weights shrink, as a share of the rate
    /// @param dropInputs share of inputs left out of each step
    /// @param dropHidden share of hidden values left out of each step
    public record Settings(
            List<Integer> hidden,
            int networks,
            int epochs,
            double rate,
            double decay,
            double dropInputs,
            double dropHidden) {}

    /// What the outputs of a network for one row are worth.
    public interface Loss {

        /// The slope of the loss of row `row` by each of the outputs.
        float[] slope(int row, float[] outputs);
    }

    private final Settings settings;
    private final float[][] rows;
    private final int outputs;

    private NetworkTrainer(Settings settings, float[][] rows, int outputs) {
        this.settings = settings;
        this.rows = rows;
        this.outputs = outputs;
    }

    /// A committee with `outputs` outputs that makes the loss over `rows` small.
    public static Committee train(Settings settings, float[][] rows, int outputs, Loss loss) {
        Scale scale = Scale.of(rows);
        float[][] scaled = Arrays.stream(rows).map(scale::of).toArray(float[][]::new);
        NetworkTrainer trainer = new NetworkTrainer(settings, scaled, outputs);
        List<List<Layer>> networks = new ArrayList<>();
        for (int seed = 0; seed < settings.networks; seed++) {
            networks.add(trainer.network(new Random(seed), loss));
        }
        return new Committee(scale, networks);
    }

    /// The slope of the loss of softmax outputs that should name `label`.
    public static float[] softmaxSlope(float[] outputs, int label, double weight) {
        double most = Float.NEGATIVE_INFINITY;
        for (float output : outputs) {
            most = Math.max(most, output);
        }
        double sum = 0;
        for (float output : outputs) {
            sum += Math.exp(output - most);
        }
        float[] slope = new float[outputs.length];
        for (int k = 0; k < slope.length; k++) {
            double p = Math.exp(outputs[k] - most) / sum;
            slope[k] = (float) (weight * (k == label ? p - 1 : p));
        }
        return slope;
    }

    private List<Layer> network(Random random, Loss loss) {
        List<Trained> layers = layers(random);
        int[] order = IntStream.range(0, rows.length).toArray();
        int steps = 0;
        for (int epoch = 0; epoch < settings.epochs; epoch++) {
            shuffle(order, random);
            double done = (double) epoch / settings.epochs;
            double rate = settings.rate * (done < SLOWER ? 1 : done < SLOWEST ? 0.3 : 0.1);
            for (int from = 0; from < order.length; from += BATCH) {
                int to = Math.min(order.length, from + BATCH);
                for (int k = from; k < to; k++) {
                    learn(layers, order[k], loss, random);
                }
                steps++;
                for (Trained layer : layers) {
                    layer.step(steps, to - from, rate, settings.decay);
                }
            }
        }
        return layers.stream().map(Trained::layer).toList();
    }

    private List<Trained> layers(Random random) {
        List<Trained> layers = new ArrayList<>();
        int in = rows[0].length;
        for (int width : settings.hidden) {
            layers.add(new Trained(in, width, random));
            in = width;
        }
        layers.add(new Trained(in, outputs, random));
        return layers;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }

    /// Adds the slopes that one row gives to those of its batch.
    private void learn(List<Trained> layers, int row, Loss loss, Random random) {
        List<float[]> inputs = new ArrayList<>();
        float[] values = rows[row].clone();
        for (int l = 0; l < layers.size(); l++) {
            drop(values, l == 0 ? settings.dropInputs : settings.dropHidden, random);
            inputs.add(values);
            values = layers.get(l).layer.of(values);
            values = l + 1 < layers.size() ? Layer.positive(values) : values;
        }
        float[] slope = loss.slope(row, values);
        for (int l = layers.size() - 1; l >= 0; l--) {
            float keep = (float) (1 / (1 - (l == 0 ? 0 : settings.dropHidden)));
            slope = layers.get(l).back(inputs.get(l), slope, keep);
        }
    }

    private static void drop(float[] values, double share, Random random) {
        float keep = (float) (1 / (1 - share));
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                values[i] = random.nextFloat() < share ? 0 : values[i] * keep;
            }
        }
    }

    /// A layer in training, with the running moments of its slopes.
    private static final class Trained {

        private static final double FIRST = 0.9;
        private static final double SECOND = 0.999;
        private static final double LEAST = 1e-8;

        private final Layer layer;
        private final float[][] slopes;
        private final float[][] means;
        private final float[][] squares;

        Trained(int in, int out, Random random) {
            layer = new Layer(new float[in][out], new float[out]);
            slopes = new float[in + 1][out];
            means = new float[in + 1][out];
            squares = new float[in + 1][out];
            double deviation = Math.sqrt(2.0 / in);
            for (float[] row : layer.weights()) {
                for (int o = 0; o < out; o++) {
                    row[o] = (float) (deviation * random.nextGaussian());
                }
            }
        }

        Layer layer() {
            return layer;
        }

        /// Adds the slopes of the weights and gives those of the inputs, which are 0 where an input
        /// was.
        float[] back(float[] inputs, float[] slope, float keep) {
            float[] before = new float[inputs.length];
            for (int i = 0; i < inputs.length; i++) {
                if (inputs[i] != 0) {
                    add(slopes[i], inputs[i], slope);
                    before[i] = keep * dot(layer.weights()[i], slope);
                }
            }
            add(slopes[inputs.length], 1, slope);
            return before;
        }

        private static void add(float[] sums, float times, float[] row) {
            for (int o = 0; o < sums.length; o++) {
                sums[o] += times * row[o];
            }
        }

        private static float dot(float[] x, float[] y) {
            float sum = 0;
            for (int o = 0; o < x.length; o++) {
                sum += x[o] * y[o];
            }
            return sum;
        }

        /// Moves all weights by the slopes of a batch of `size` rows.
        void step(int steps, int size, double rate, double decay) {
            float first = (float) (1 / (1 - Math.pow(FIRST, steps)));
            float second = (float) (1 / (1 - Math.pow(SECOND, steps)));
            for (int i = 0; i < slopes.length; i++) {
                boolean bias = i == slopes.length - 1;
                float[] row = bias ? layer.bias() : layer.weights()[i];
                float shrink = (float) (bias ? 0 : decay);
                for (int o = 0; o < row.length; o++) {
                    float slope = slopes[i][o] / size;
                    slopes[i][o] = 0;
                    means[i][o] += (float) (1 - FIRST) * (slope - means[i][o]);
                    squares[i][o] += (float) (1 - SECOND) * (slope * slope - squares[i][o]);
                    float size2 = (float) Math.sqrt(squares[i][o] * second);
                    float move = means[i][o] * first / (size2 + (float) LEAST);
                    row[o] -= (float) rate * (move + shrink * row[o]);
                }
            }
        }
    }
}
