package parallax.compare.vector;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.util.Arrays;
import java.util.List;

/// Cuts words into the pieces that the encoder reads, and marks those of words with a capital: the
/// encoder reads all in lower case, and its second type of pieces, meant for a second text, is free
/// to tell them apart.
public final class WordPieces implements AutoCloseable {

    private final HuggingFaceTokenizer tokenizer;

    private WordPieces(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /// Reads the tokenizer on the class path.
    public static WordPieces load() {
        return new WordPieces(OnnxEncoder.readTokenizer());
    }

    /// Cuts by a tokenizer that another frees.
    static WordPieces of(HuggingFaceTokenizer tokenizer) {
        return new WordPieces(tokenizer);
    }

    /// A sentence in pieces.
    ///
    /// @param ids number of each piece in the vocabulary
    /// @param types 1 for the pieces of a word that begins with a capital, else 0
    /// @param firsts which is a word's first piece; -1 for a word that is not read
    public record Cut(long[] ids, long[] types, int[] firsts) {}

    /// The pieces of a sentence; what is beyond 256 is not read.
    public Cut cut(List<String> words) {
        Encoding encoding = tokenizer.encode(words);
        long[] owners = encoding.getWordIds();
        long[] types = new long[owners.length];
        int[] firsts = new int[words.size()];
        Arrays.fill(firsts, -1);
        for (int piece = owners.length - 1; piece >= 0; piece--) {
            int owner = (int) owners[piece];
            if (owner >= 0) {
                firsts[owner] = piece;
                types[piece] = Character.isUpperCase(words.get(owner).codePointAt(0)) ? 1 : 0;
            }
        }
        return new Cut(encoding.getIds(), types, firsts);
    }

    /// Frees the tokenizer.
    @Override
    public void close() {
        tokenizer.close();
    }
}
