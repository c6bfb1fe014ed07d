package parallax.bench.compare;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.compare.vector.OnnxEmbedder;
import parallax.compare.vector.WordEmbedder;
import parallax.compare.vector.WordVectors;

/// A word embedder that remembers its vectors, in half precision, in a file between experiments.
final class CachedWords implements WordEmbedder {

    private static final int DIMENSION = 384;

    private final Path file;
    private final Map<String, short[]> known = new HashMap<>();
    private int saved;

    CachedWords(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
        saved = known.size();
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        throw new UnsupportedOperationException("words only");
    }

    @Override
    public List<WordVectors> embedWords(List<List<String>> sentences) {
        List<List<String>> news =
                sentences.stream().filter(s -> !known.containsKey(key(s))).distinct().toList();
        if (!news.isEmpty()) {
            try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
                for (int i = 0; i < news.size(); i += 500) {
                    List<List<String>> some = news.subList(i, Math.min(news.size(), i + 500));
                    List<WordVectors> vectors = embedder.embedWords(some);
                    for (int k = 0; k < some.size(); k++) {
                        known.put(key(some.get(k)), pack(vectors.get(k)));
                    }
                }
            }
        }
        List<WordVectors> result = new ArrayList<>();
        sentences.forEach(s -> result.add(unpack(known.get(key(s)))));
        return result;
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    private static short[] pack(WordVectors vectors) {
        short[] packed = new short[(vectors.words().length + 1) * DIMENSION];
        for (int i = 0; i < packed.length; i++) {
            int row = i / DIMENSION;
            float[] from = row == 0 ? vectors.sentence() : vectors.words()[row - 1];
            packed[i] = Float.floatToFloat16(from[i % DIMENSION]);
        }
        return packed;
    }

    private static WordVectors unpack(short[] packed) {
        float[][] rows = new float[packed.length / DIMENSION][DIMENSION];
        for (int i = 0; i < packed.length; i++) {
            rows[i / DIMENSION][i % DIMENSION] = Float.float16ToFloat(packed[i]);
        }
        float[][] words = new float[rows.length - 1][];
        System.arraycopy(rows, 1, words, 0, words.length);
        return new WordVectors(rows[0], words);
    }

    private void read() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                String key = in.readUTF();
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                short[] packed = new short[bytes.length / 2];
                java.nio.ByteBuffer.wrap(bytes).asShortBuffer().get(packed);
                known.put(key, packed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        if (known.size() == saved) {
            return;
        }
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeInt(known.size());
            for (Map.Entry<String, short[]> entry : known.entrySet()) {
                out.writeUTF(entry.getKey());
                byte[] bytes = new byte[entry.getValue().length * 2];
                java.nio.ByteBuffer.wrap(bytes).asShortBuffer().put(entry.getValue());
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            saved = known.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
