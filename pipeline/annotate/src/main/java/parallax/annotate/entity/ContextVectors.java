package parallax.annotate.entity;

import java.util.List;

/// Knows vectors of words in their context, as an encoder of whole sentences gives them.
@FunctionalInterface
public interface ContextVectors extends AutoCloseable {

    /// Reads no word.
    ContextVectors NONE = words -> new float[words.size()][DoubtHead.DIMENSION];

    /// One vector of [DoubtHead#DIMENSION] numbers for each word of a sentence; all zeros for a
    /// word beyond what the encoder reads. The same words give the same vectors.
    float[][] of(List<String> words);

    /// Lets go of the encoder, where there is one to let go of.
    @Override
    default void close() {}
}
