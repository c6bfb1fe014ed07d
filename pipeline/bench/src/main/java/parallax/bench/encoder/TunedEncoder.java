package parallax.bench.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parallax.compare.vector.TunedWeights;

/// The encoder bge-small-en-v1.5 (a BERT of 12 layers, 384 wide, with 12 heads) on PyTorch, whose
/// uppermost layers may be left out and whose upper ones can be tuned: the lower ones stay as they
/// are and so run once a text.
///
/// Architecture: Devlin et al. 2019. Where gradients are wanted, arrays are never multiplied with
/// or divided by Java numbers: the engine keeps such a number for the way back, but the binding
/// frees its memory at once, and a collection of garbage in between spoils the gradient.
public final class TunedEncoder {

    /// Numbers a vector.
    public static final int WIDTH = 384;

    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final float MASKED = 10_000;
    private static final List<String> PRODUCTS =
            List.of(
                    "attention.self.query",
                    "attention.self.key",
                    "attention.self.value",
                    "attention.output.dense",
                    "intermediate.dense",
                    "output.dense");
    private static final List<String> NORMS =
            List.of("attention.output.LayerNorm", "output.LayerNorm");

    private final int layers;
    private final int frozen;
    private final float dropout;
    private final NDArray scale;
    private final Map<String, NDArray> weights = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    /// The stock model.
    ///
    /// @param manager holds the weights
    /// @param layers how many of its layers are used, from below
    /// @param frozen how many layers from below are not tuned
    /// @param dropout share of values left out of each step of training
    public TunedEncoder(
            NDManager manager, OnnxWeights stock, int layers, int frozen, float dropout) {
        this.layers = layers;
        this.frozen = frozen;
        this.dropout = dropout;
        this.scale = manager.create((float) (1 / Math.sqrt(WIDTH / HEADS)));
        for (String part :
                List.of("word_embeddings", "position_embeddings", "token_type_embeddings")) {
            put(manager, "embeddings." + part, stock.get("embeddings." + part + ".weight"));
        }
        norm(manager, stock, "embeddings.LayerNorm");
        for (int layer = 0; layer < layers; layer++) {
            for (String part : PRODUCTS) {
                String name = name(layer, part);
                put(manager, name, stock.factor(name));
                put(manager, name + ".bias", stock.get(name + ".bias"));
            }
            for (String part : NORMS) {
                norm(manager, stock, name(layer, part));
            }
        }
        tuned().values().forEach(w -> w.setRequiresGradient(true));
    }

    private void norm(NDManager manager, OnnxWeights stock, String name) {
        put(manager, name + ".weight", stock.get(name + ".weight"));
        put(manager, name + ".bias", stock.get(name + ".bias"));
    }

    private void put(NDManager manager, String name, OnnxWeights.Weights w) {
        long[] shape = w.shape().stream().mapToLong(Integer::longValue).toArray();
        weights.put(name, manager.create(w.values(), new Shape(shape)));
        names.put(name, w.name());
    }

    private static String name(int layer, String part) {
        return "encoder.layer." + layer + "." + part;
    }

    /// The weights that training changes, by name.
    public Map<String, NDArray> tuned() {
        Map<String, NDArray> tuned = new TreeMap<>();
        for (int layer = frozen; layer < layers; layer++) {
            String prefix = name(layer, "");
            weights.forEach((name, w) -> {
                if (name.startsWith(prefix)) {
                    tuned.put(name, w);
                }
            });
        }
        return tuned;
    }

    /// What the frozen layers make of texts: `(texts, pieces, 384)`.
    ///
    /// @param ids numbers of word pieces, `(texts, pieces)`
    /// @param types 0 for pieces of the first text, 1 for those of the second; same shape
    /// @param mask 1 for each piece, 0 behind the last; same shape
    public NDArray below(NDArray ids, NDArray types, NDArray mask) {
        long pieces = ids.getShape().get(1);
        NDArray places = weights.get("embeddings.position_embeddings").get("0:" + pieces);
        NDArray x =
                embedded(ids, "embeddings.word_embeddings")
                        .add(places.expandDims(0))
                        .add(embedded(types, "embeddings.token_type_embeddings"));
        x = normed(x, "embeddings.LayerNorm");
        NDArray bias = bias(mask);
        for (int layer = 0; layer < frozen; layer++) {
            x = layer(x, bias, layer, 0);
        }
        return x;
    }

    /// What the tuned layers make of `below`; with dropout where `isTraining`.
    public NDArray above(NDArray below, NDArray mask, boolean isTraining) {
        NDArray x = below;
        NDArray bias = bias(mask);
        for (int layer = frozen; layer < layers; layer++) {
            x = layer(x, bias, layer, isTraining ? dropout : 0);
        }
        return x;
    }

    private static NDArray bias(NDArray mask) {
        Shape shape = mask.getShape();
        return mask.toType(DataType.FLOAT32, false)
                .sub(1)
                .mul(MASKED)
                .reshape(shape.get(0), 1, 1, shape.get(1));
    }

    private NDArray embedded(NDArray ids, String name) {
        return Embedding.embedding(ids, weights.get(name), SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray layer(NDArray x, NDArray bias, int layer, float rate) {
        NDArray seen =
                product(attention(x, bias, layer, rate), name(layer, "attention.output.dense"));
        NDArray y = normed(dropped(seen, rate).add(x), name(layer, "attention.output.LayerNorm"));
        NDArray inner = Activation.gelu(product(y, name(layer, "intermediate.dense")));
        NDArray outer = product(inner, name(layer, "output.dense"));
        return normed(dropped(outer, rate).add(y), name(layer, "output.LayerNorm"));
    }

    private NDArray attention(NDArray x, NDArray bias, int layer, float rate) {
        NDArray query = heads(product(x, name(layer, "attention.self.query")));
        NDArray key = heads(product(x, name(layer, "attention.self.key")));
        NDArray value = heads(product(x, name(layer, "attention.self.value")));
        NDArray scores = query.mul(scale).matMul(key.swapAxes(2, 3)).add(bias);
        NDArray shares = dropped(scores.softmax(-1), rate);
        return shares.matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
    }

    private static NDArray heads(NDArray x) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0), shape.get(1), HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
    }

    private NDArray product(NDArray x, String name) {
        return x.matMul(weights.get(name)).add(weights.get(name + ".bias"));
    }

    private NDArray normed(NDArray x, String name) {
        NDArray gain = weights.get(name + ".weight");
        return LayerNorm.layerNorm(x, new Shape(WIDTH), gain, weights.get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private static NDArray dropped(NDArray x, float rate) {
        return rate == 0 ? x : Dropout.dropout(x, rate, true).singletonOrThrow();
    }

    /// The tuned weights for the quantised graph: a byte for each weight of a product, with a scale
    /// for each output.
    public TunedWeights quantised() {
        List<TunedWeights.Tensor> tensors = new ArrayList<>();
        tuned().forEach((name, w) -> {
            float[] values = w.toFloatArray();
            if (w.getShape().dimension() == 2) {
                tensors.addAll(
                        Quantiser.columns(names.get(name), values, (int) w.getShape().get(1)));
            } else {
                tensors.add(
                        new TunedWeights.Floats(names.get(name), List.of(values.length), values));
            }
        });
        return new TunedWeights(layers, tensors);
    }

    /// The engine, on one thread and seeded, so that the same data give the same weights.
    public static Engine engine(int seed) {
        Engine engine = Engine.getInstance();
        engine.setRandomSeed(seed);
        return engine;
    }
}
