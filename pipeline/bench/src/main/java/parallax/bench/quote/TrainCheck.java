package parallax.bench.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.annotate.claim.CheckFeatures;
import parallax.annotate.claim.CheckScore;
import parallax.annotate.quote.Passage;
import parallax.annotate.tagger.Chain;

/// Learns what is worth checking: `TrainCheck CLAIMBUSTER.jsonl.gz OUT/check.bin`.
///
/// Prints the average precision over five folds first.
public final class TrainCheck {

    private static final int FOLDS = 5;

    private TrainCheck() {}

    private record Scored(double score, boolean claim) {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        List<Sequence> data = new ArrayList<>();
        GoldReader reader = new GoldReader();
        for (JsonNode row : Lines.read(Path.of(args[0]))) {
            Passage passage = reader.passage(row.path("text").asText());
            int label = row.path("label").asText().equals("claim") ? 1 : 0;
            data.add(
                    new Sequence(
                            CheckFeatures.of(passage, 0, passage.words().size()),
                            new int[] {label}));
        }
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            cross(data, fold, scored);
        }
        System.out.printf("average precision %.4f%n", averagePrecision(scored));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            train(data).write(out);
        }
    }

    private static Chain train(List<Sequence> data) {
        return new ChainTrainer(CheckScore.LABELS, 17, 1, .1f, 1, .1f).train(data, 6);
    }

    private static void cross(List<Sequence> data, int fold, List<Scored> scored) {
        List<Sequence> train = new ArrayList<>();
        List<Sequence> test = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            (i % FOLDS == fold ? test : train).add(data.get(i));
        }
        Chain chain = train(train);
        for (Sequence one : test) {
            float[] p = chain.score(one.features()).marginals();
            scored.add(new Scored(p[1], one.labels()[0] == 1));
        }
    }

    private static double averagePrecision(List<Scored> scored) {
        List<Scored> order =
                scored.stream().sorted(Comparator.comparingDouble(s -> -s.score())).toList();
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).claim()) {
                sum += (double) ++hits / (i + 1);
            }
        }
        return sum / hits;
    }
}
