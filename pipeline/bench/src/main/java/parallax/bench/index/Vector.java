package parallax.bench.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parallax.model.Embedder;

/// Vectors spread as real ones are: real vectors of real sentences, mixed in pairs and shaken.
final class Vector implements Embedder {

    private static final float SHAKE = 0.02f;

    private final List<float[]> real;

    Vector(List<float[]> real) {
        this.real = List.copyOf(real);
    }

    @Override
    public int dimension() {
        return real.getFirst().length;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) {
            vectors.add(mixed(new Random(text.hashCode())));
        }
        return vectors;
    }

    private float[] mixed(Random random) {
        float[] a = real.get(random.nextInt(real.size()));
        float[] b = real.get(random.nextInt(real.size()));
        float[] mixed = new float[a.length];
        double length = 0;
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = a[i] + b[i] + SHAKE * (float) random.nextGaussian();
            length += mixed[i] * mixed[i];
        }
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] /= (float) Math.sqrt(length);
        }
        return mixed;
    }

    @Override
    public void close() {}
}
