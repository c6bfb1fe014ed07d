package parallax.bench.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.annotate.Token;
import parallax.annotate.entity.ContextVectors;
import parallax.annotate.entity.DoubtFeatures;
import parallax.annotate.entity.DoubtModel;
import parallax.annotate.entity.NameLabels;
import parallax.annotate.entity.NameModel;
import parallax.annotate.entity.NameScores;
import parallax.bench.compare.NetworkTrainer;
import parallax.compare.vector.OnnxEmbedder;

/// Trains the network that settles doubts of the second name model, on sentences that models which
/// have not seen their articles doubt.
///
/// `TrainDoubts doubts.bin ROUNDS SET.jsonl.gz …` writes the weights that are committed as
/// `parallax/annotate/entity/doubts.bin`; rounds are those of `TrainNames`. `TrainDoubts --folds
/// OUT-FOLDER ROUNDS SET …` annotates each article with models that have not seen it.
public final class TrainDoubts {

    private static final int FOLDS = 3;
    private static final float GAP = 3;
    private static final NetworkTrainer.Settings SETTINGS =
            new NetworkTrainer.Settings(List.of(48), 1, 5, 1e-3, 0.03, 0.4, 0.2);

    private final NameGolds golds;
    private final ContextVectors vectors;
    private final int rounds;
    private final List<Asked> asked = new ArrayList<>();

    /// A token in doubt.
    private record Asked(int fold, float[] row, float[] logs, int label) {}

    private TrainDoubts(NameGolds golds, ContextVectors vectors, int rounds) {
        this.golds = golds;
        this.vectors = vectors;
        this.rounds = rounds;
    }

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        boolean isFolds = args[0].equals("--folds");
        int at = isFolds ? 1 : 0;
        Path out = Path.of(args[at]);
        NameGolds golds = NameGolds.of(Arrays.asList(args).subList(at + 2, args.length));
        try (OnnxEmbedder embedder = OnnxEmbedder.load()) {
            ContextVectors vectors = w -> embedder.embedWords(List.of(w)).getFirst().words();
            TrainDoubts job = new TrainDoubts(golds, vectors, Integer.parseInt(args[at + 1]));
            List<NameModel> models = job.ask();
            if (isFolds) {
                Files.createDirectories(out);
                for (int fold = 0; fold < FOLDS; fold++) {
                    byte[] network = job.network(fold);
                    DoubtModel doubts = DoubtModel.read(new ByteArrayInputStream(network));
                    golds.annotate(fold, FOLDS, doubts.over(models.get(fold), vectors), out);
                }
            } else {
                Files.write(out, job.network(-1));
            }
        }
    }

    /// Collects what the model of each fold doubts in its articles; gives the models.
    private List<NameModel> ask() {
        List<NameModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            NameModel model = golds.model(fold, FOLDS, rounds);
            models.add(model);
            for (NameGolds.Gold gold : golds.all()) {
                if (NameGolds.fold(gold, FOLDS) == fold) {
                    for (NameGolds.Sentence sentence : gold.sentences()) {
                        ask(fold, model.scores(sentence.example().features()), sentence);
                    }
                }
            }
        }
        return models;
    }

    private void ask(int fold, NameScores scores, NameGolds.Sentence sentence) {
        if (!scores.doubtsPerson(GAP)) {
            return;
        }
        List<Token> tokens = sentence.words().tokens();
        float[][] words = vectors.of(tokens.stream().map(Token::text).toList());
        DoubtFeatures features =
                new DoubtFeatures(tokens, sentence.tagging(), scores.logs(), words);
        for (int i = 0; i < tokens.size(); i++) {
            if (features.isOpen(i)) {
                float[] logs = new float[NameLabels.COUNT];
                for (int label = 0; label < logs.length; label++) {
                    logs[label] = features.log(i, label);
                }
                int label = sentence.example().labels()[i];
                asked.add(new Asked(fold, features.row(i), logs, label));
            }
        }
    }

    private byte[] network(int without) throws IOException {
        List<Asked> taught = asked.stream().filter(a -> a.fold() != without).toList();
        System.err.printf("%d tokens in doubt%n", taught.size());
        float[][] rows = taught.stream().map(Asked::row).toArray(float[][]::new);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NetworkTrainer.train(
                        SETTINGS, rows, NameLabels.COUNT, (i, out) -> slope(taught.get(i), out))
                .write(bytes);
        return bytes.toByteArray();
    }

    /// What the network says is added to what the second name model said.
    private static float[] slope(Asked asked, float[] outputs) {
        float[] sums = outputs.clone();
        for (int label = 0; label < sums.length; label++) {
            sums[label] += asked.logs()[label];
        }
        return NetworkTrainer.softmaxSlope(sums, asked.label(), 1);
    }
}
