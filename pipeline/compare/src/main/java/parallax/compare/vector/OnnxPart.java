package parallax.compare.vector;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The part of an ONNX model that is needed for one of its inner tensors, which becomes what the
/// model puts out: the lower layers of an encoder, say.
///
/// Numbers of fields are those of `onnx.proto3`, whose nodes come after those they read from.
final class OnnxPart {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_OUTPUT = 12;
    private static final int GRAPH_SHAPES = 13;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int TENSOR_NAME = 8;
    private static final int VALUE_NAME = 1;

    private final String tensor;
    private final Set<String> needed = new HashSet<>();

    private OnnxPart(String tensor) {
        this.tensor = tensor;
        needed.add(tensor);
    }

    /// The model that computes `tensor` only.
    ///
    /// Throws [IllegalArgumentException] when no node of the model does, or the bytes are no model.
    static byte[] of(byte[] model, String tensor) {
        OnnxPart part = new OnnxPart(tensor);
        List<ProtoField> fields = new ArrayList<>();
        for (ProtoField field : ProtoField.all(ByteBuffer.wrap(model))) {
            boolean isGraph = field.number() == MODEL_GRAPH;
            fields.add(isGraph ? field.with(part.graph(field.value())) : field);
        }
        ByteBuffer bytes = ProtoField.bytes(fields);
        return Arrays.copyOf(bytes.array(), bytes.remaining());
    }

    private ByteBuffer graph(ByteBuffer graph) {
        List<ProtoField> fields = ProtoField.all(graph);
        Deque<ProtoField> nodes = new ArrayDeque<>();
        for (ProtoField field : fields.reversed()) {
            if (field.number() == GRAPH_NODE && isNeeded(field)) {
                nodes.addFirst(field);
            }
        }
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("the model has no " + tensor);
        }
        List<ProtoField> kept = new ArrayList<>(nodes);
        for (ProtoField field : fields) {
            switch (field.number()) {
                case GRAPH_NODE, GRAPH_SHAPES -> {}
                case GRAPH_INITIALIZER -> {
                    if (needed.contains(names(field, TENSOR_NAME).getFirst())) {
                        kept.add(field);
                    }
                }
                case GRAPH_OUTPUT -> kept.add(renamed(field));
                default -> kept.add(field);
            }
        }
        return ProtoField.bytes(kept);
    }

    /// Whether a later node needs what this one makes; if so, what it reads is needed too.
    private boolean isNeeded(ProtoField node) {
        boolean isNeeded = names(node, NODE_OUTPUT).stream().anyMatch(needed::contains);
        if (isNeeded) {
            needed.addAll(names(node, NODE_INPUT));
        }
        return isNeeded;
    }

    private ProtoField renamed(ProtoField output) {
        List<ProtoField> fields = new ArrayList<>();
        for (ProtoField field : ProtoField.all(output.value())) {
            ByteBuffer name = ByteBuffer.wrap(tensor.getBytes(StandardCharsets.UTF_8));
            fields.add(field.number() == VALUE_NAME ? field.with(name) : field);
        }
        return output.with(ProtoField.bytes(fields));
    }

    private static List<String> names(ProtoField message, int number) {
        return ProtoField.all(message.value()).stream()
                .filter(f -> f.number() == number)
                .map(f -> StandardCharsets.UTF_8.decode(f.value().duplicate()).toString())
                .toList();
    }
}
