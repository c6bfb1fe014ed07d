package parallax.compare.vector;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import parallax.compare.forest.WeightFile;

/// Weights that an encoder learned for one question: they stand in for the tensors of the same
/// names of the stock model, whose other layers stay as they are or are left out.
///
/// @param layers how many layers of the model run, from below
/// @param tensors the weights, each name once
public record TunedWeights(int layers, List<Tensor> tensors) {

    /// Layers of the whole model.
    public static final int ALL_LAYERS = 12;

    /// No weights: the stock model.
    public static final TunedWeights NONE = new TunedWeights(ALL_LAYERS, List.of());

    /// Weights with the name they have in the model's graph.
    public sealed interface Tensor {
        /// The name in the graph.
        String name();

        /// The length of each dimension.
        List<Integer> shape();
    }

    /// Weights in a byte each; a scale of their own says what a unit is worth.
    public record Bytes(String name, List<Integer> shape, byte[] values) implements Tensor {}

    /// Weights in single precision.
    public record Floats(String name, List<Integer> shape, float[] values) implements Tensor {}

    /// Checks and copies.
    public TunedWeights {
        if (layers < 1 || layers > ALL_LAYERS) {
            throw new IllegalArgumentException("the model has no " + layers + " layers");
        }
        tensors = List.copyOf(tensors);
    }

    /// The weights in the resource `name` beside `owner`.
    ///
    /// Throws [java.io.UncheckedIOException] when they cannot be read.
    public static TunedWeights resource(Class<?> owner, String name) {
        return WeightFile.read(owner, name, TunedWeights::read);
    }

    /// Reads what [#write] wrote.
    public static TunedWeights read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        List<Tensor> tensors = new ArrayList<>();
        int layers = in.readUnsignedByte();
        int count = in.readUnsignedShort();
        for (int t = 0; t < count; t++) {
            tensors.add(tensor(in));
        }
        return new TunedWeights(layers, tensors);
    }

    private static Tensor tensor(DataInputStream in) throws IOException {
        boolean isBytes = in.readBoolean();
        String name = in.readUTF();
        List<Integer> shape = new ArrayList<>();
        int dimensions = in.readUnsignedByte();
        int size = 1;
        for (int d = 0; d < dimensions; d++) {
            shape.add(in.readInt());
            size = Math.multiplyExact(size, shape.getLast());
        }
        if (isBytes) {
            return new Bytes(name, List.copyOf(shape), in.readNBytes(size));
        }
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return new Floats(name, List.copyOf(shape), values);
    }

    /// Writes the weights, compressed.
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeByte(layers);
            out.writeShort(tensors.size());
            for (Tensor tensor : tensors) {
                out.writeBoolean(tensor instanceof Bytes);
                out.writeUTF(tensor.name());
                out.writeByte(tensor.shape().size());
                for (int length : tensor.shape()) {
                    out.writeInt(length);
                }
                switch (tensor) {
                    case Bytes bytes -> out.write(bytes.values());
                    case Floats floats -> {
                        for (float value : floats.values()) {
                            out.writeFloat(value);
                        }
                    }
                }
            }
        }
    }

    /// A tensor as the runtime holds it; the caller closes it.
    static OnnxTensor onnx(OrtEnvironment environment, Tensor tensor) throws OrtException {
        long[] shape = tensor.shape().stream().mapToLong(Integer::longValue).toArray();
        return switch (tensor) {
            case Bytes bytes -> {
                ByteBuffer values = ByteBuffer.wrap(bytes.values());
                yield OnnxTensor.createTensor(environment, values, shape, OnnxJavaType.INT8);
            }
            case Floats floats ->
                    OnnxTensor.createTensor(environment, FloatBuffer.wrap(floats.values()), shape);
        };
    }
}
