package parallax.run;

import java.util.List;
import java.util.function.Supplier;
import parallax.annotate.entity.ContextVectors;
import parallax.compare.vector.WordEmbedder;
import parallax.model.Embedder;

/// Hands the embedder that comparing uses to the annotator too, so that a JVM holds its model once.
public final class SharedVectors {

    private SharedVectors() {}

    /// Vectors of words by `embedder`, which is asked for at the first sentence in doubt.
    public static ContextVectors of(Supplier<Embedder> embedder) {
        return words ->
                WordEmbedder.of(embedder.get()).embedWords(List.of(words)).getFirst().words();
    }
}
