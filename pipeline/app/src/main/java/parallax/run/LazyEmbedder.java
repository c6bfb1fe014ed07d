package parallax.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parallax.compare.vector.WordEmbedder;
import parallax.compare.vector.WordVectors;
import parallax.model.Embedder;

/// An embedder that is loaded when first asked: most commands never ask.
public final class LazyEmbedder implements WordEmbedder {

    private final Supplier<Embedder> load;
    private Optional<Embedder> loaded = Optional.empty();

    /// An embedder that `load` gives when it is first asked.
    public LazyEmbedder(Supplier<Embedder> load) {
        this.load = load;
    }

    @Override
    public int dimension() {
        return embedder().dimension();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return embedder().embed(texts);
    }

    @Override
    public List<WordVectors> embedWords(List<List<String>> sentences) {
        return WordEmbedder.of(embedder()).embedWords(sentences);
    }

    private synchronized Embedder embedder() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(load.get());
        }
        return loaded.get();
    }

    @Override
    public synchronized void close() {
        loaded.ifPresent(Embedder::close);
    }
}
