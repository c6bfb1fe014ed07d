package parallax.compare.vector;

/// A sentence's vector and one vector for each of its words in its context, all of unit length.
///
/// @param sentence vector of the whole
/// @param words vectors of the words, in order
public record WordVectors(float[] sentence, float[][] words) {

    /// Of a sentence that was not embedded.
    public static final WordVectors NONE = new WordVectors(new float[0], new float[0][]);
}
