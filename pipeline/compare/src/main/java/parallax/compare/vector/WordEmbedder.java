package parallax.compare.vector;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Embedder;

/// An embedder that also tells the vector of each word in its sentence.
public interface WordEmbedder extends Embedder {

    /// One result a sentence, each sentence given as its words. Independent of what else is asked.
    List<WordVectors> embedWords(List<List<String>> sentences);

    /// `embedder` itself where it knows words, else one that embeds each word alone.
    static WordEmbedder of(Embedder embedder) {
        return embedder instanceof WordEmbedder words ? words : new WordByWord(embedder);
    }

    /// Words out of context, for embedders that know only whole texts.
    record WordByWord(Embedder embedder) implements WordEmbedder {

        @Override
        public int dimension() {
            return embedder.dimension();
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            return embedder.embed(texts);
        }

        @Override
        public List<WordVectors> embedWords(List<List<String>> sentences) {
            List<WordVectors> result = new ArrayList<>();
            for (List<String> words : sentences) {
                float[] whole = embedder.embed(List.of(String.join(" ", words))).getFirst();
                result.add(new WordVectors(whole, embedder.embed(words).toArray(float[][]::new)));
            }
            return result;
        }

        @Override
        public void close() {
            embedder.close();
        }
    }
}
