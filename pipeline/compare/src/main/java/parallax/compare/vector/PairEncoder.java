package parallax.compare.vector;

/// One vector for two texts that are read together, so that each word is seen beside those of the
/// other text: what [OnnxEmbedder] says of them apart cannot tell who did what to whom.
///
/// Safe to call from several threads; each pair runs alone, on the caller's thread.
public final class PairEncoder implements AutoCloseable {

    private final OnnxEncoder encoder;

    private PairEncoder(OnnxEncoder encoder) {
        this.encoder = encoder;
    }

    /// Loads the encoder with layers tuned to a question about pairs.
    ///
    /// Throws [IllegalStateException] when the native library or the model cannot be read.
    public static PairEncoder load(TunedWeights weights) {
        return new PairEncoder(OnnxEncoder.load(weights));
    }

    /// The vector, of 384 numbers, of `first` and `second` in this order; the longer one is cut
    /// where both have more than 256 word pieces together.
    public float[] of(String first, String second) {
        return encoder.run(encoder.tokenizer().encode(first, second)).row(0);
    }

    /// Frees the model; the encoder is of no use afterwards.
    @Override
    public void close() {
        encoder.close();
    }
}
