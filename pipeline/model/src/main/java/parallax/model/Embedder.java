package parallax.model;

import java.util.List;

/// Turns sentences into vectors whose cosine tells how alike they mean.
public interface Embedder extends AutoCloseable {

    /// Length of every vector.
    int dimension();

    /// One unit-length vector a text, in the same order; the same texts give the same vectors
    /// whatever stands beside them.
    List<float[]> embed(List<String> texts);

    /// Frees the model.
    @Override
    void close();
}
