package parallax.compare.vector;

import ai.djl.huggingface.tokenizers.Encoding;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Vectors of 384 numbers of texts and of their words, from the encoder bge-small-en-v1.5.
///
/// Two worker threads run texts side by side; a single text runs on the caller's. Safe to call from
/// several threads. Texts are cut after 256 word pieces.
public final class OnnxEmbedder implements WordEmbedder {

    private final OnnxEncoder encoder;
    private final ExecutorService workers;

    private OnnxEmbedder(OnnxEncoder encoder, ExecutorService workers) {
        this.encoder = encoder;
        this.workers = workers;
    }

    /// Loads the stock model from the class path.
    ///
    /// Throws [IllegalStateException] when the native library or the model cannot be read.
    public static OnnxEmbedder load() {
        return new OnnxEmbedder(OnnxEncoder.load(TunedWeights.NONE), workers());
    }

    private static ExecutorService workers() {
        return Executors.newFixedThreadPool(
                2, Thread.ofPlatform().daemon().name("embed-", 0).factory());
    }

    @Override
    public int dimension() {
        return OnnxEncoder.DIMENSION;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return all(texts, text -> sentence(encoder.run(encoder.tokenizer().encode(text))));
    }

    @Override
    public List<WordVectors> embedWords(List<List<String>> sentences) {
        return all(sentences, this::words);
    }

    private WordVectors words(List<String> words) {
        Encoding encoding = encoder.tokenizer().encode(words);
        OnnxEncoder.Hidden hidden = encoder.run(encoding);
        float[][] vectors = new float[words.size()][OnnxEncoder.DIMENSION];
        long[] owners = encoding.getWordIds();
        for (int piece = 0; piece < owners.length; piece++) {
            if (owners[piece] >= 0) {
                Vectors.add(vectors[(int) owners[piece]], hidden.row(piece));
            }
        }
        for (float[] vector : vectors) {
            Vectors.normalise(vector);
        }
        return new WordVectors(sentence(hidden), vectors);
    }

    private static float[] sentence(OnnxEncoder.Hidden hidden) {
        return Vectors.normalise(hidden.row(0));
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
        encoder.close();
    }
}
