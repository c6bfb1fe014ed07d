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
import parallax.model.Embedder;

/// An embedder that remembers sentence vectors in a file between experiments.
final class Cached implements Embedder {

    private final Path file;
    private final Map<String, float[]> known = new HashMap<>();
    private int saved;

    /// Remembers in `file`, which need not exist yet.
    Cached(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
        saved = known.size();
    }

    private void read() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                String text = in.readUTF();
                float[] vector = new float[dimension()];
                for (int k = 0; k < vector.length; k++) {
                    vector[k] = in.readFloat();
                }
                known.put(text, vector);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public int dimension() {
        return 384;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<String> news = texts.stream().filter(t -> !known.containsKey(t)).distinct().toList();
        if (!news.isEmpty()) {
            try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
                List<float[]> vectors = embedder.embed(news);
                for (int i = 0; i < news.size(); i++) {
                    known.put(news.get(i), vectors.get(i));
                }
            }
        }
        List<float[]> result = new ArrayList<>();
        texts.forEach(t -> result.add(known.get(t)));
        return result;
    }

    @Override
    public void close() {
        if (known.size() == saved) {
            return;
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(known.size());
            for (Map.Entry<String, float[]> entry : known.entrySet()) {
                out.writeUTF(entry.getKey());
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
