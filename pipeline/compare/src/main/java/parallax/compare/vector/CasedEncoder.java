package parallax.compare.vector;

import java.util.Arrays;
import java.util.List;

/// One vector for each word of a sentence, by the lower layers of the encoder, tuned to a question
/// about words that minds their capitals ([WordPieces]): that of the word's first piece.
///
/// Safe to call from several threads; each sentence runs alone, on the caller's thread.
public final class CasedEncoder implements AutoCloseable {

    private final OnnxEncoder encoder;
    private final WordPieces pieces;

    private CasedEncoder(OnnxEncoder encoder, WordPieces pieces) {
        this.encoder = encoder;
        this.pieces = pieces;
    }

    /// Loads the encoder with these weights, and as many layers as they are for.
    ///
    /// Throws [IllegalStateException] when the native library or the model cannot be read.
    public static CasedEncoder load(TunedWeights weights) {
        OnnxEncoder encoder = OnnxEncoder.load(weights);
        return new CasedEncoder(encoder, WordPieces.of(encoder.tokenizer()));
    }

    /// A vector of 384 numbers for each word; all zeros for words that are not read.
    public float[][] of(List<String> words) {
        WordPieces.Cut cut = pieces.cut(words);
        long[] mask = new long[cut.ids().length];
        Arrays.fill(mask, 1);
        OnnxEncoder.Hidden hidden = encoder.run(cut.ids(), cut.types(), mask);
        float[][] vectors = new float[words.size()][];
        for (int i = 0; i < vectors.length; i++) {
            int first = cut.firsts()[i];
            vectors[i] = first < 0 ? new float[OnnxEncoder.DIMENSION] : hidden.row(first);
        }
        return vectors;
    }

    /// Frees the model; the encoder is of no use afterwards.
    @Override
    public void close() {
        encoder.close();
    }
}
