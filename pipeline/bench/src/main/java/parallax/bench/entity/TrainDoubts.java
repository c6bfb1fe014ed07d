package parallax.bench.entity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import parallax.annotate.Token;
import parallax.annotate.entity.DoubtModel;
import parallax.annotate.entity.NameModel;
import parallax.annotate.entity.NameScores;
import parallax.compare.vector.CasedEncoder;
import parallax.compare.vector.WordPieces;

/// Tunes the encoder that settles doubts of the second name model, on what models say that have not
/// seen an article.
///
/// `TrainDoubts OUT-FOLDER ROUNDS SET.jsonl.gz …` writes `doubts.bin` and `encoder.bin`, which are
/// committed beside `parallax.annotate.entity.DoubtModel`; rounds are those of `TrainNames`.
/// `TrainDoubts --fold F OUT-FOLDER ROUNDS SET …` writes them as learned without fold F of 3, and
/// annotates its articles. To be run with `OMP_NUM_THREADS=1`: 30 CPU-minutes, or 20 for a fold.
public final class TrainDoubts {

    private static final int FOLDS = 3;
    private static final long SEED = 7;

    /// Share of the many sentences of FewNERD, whose gold leaves some kinds of names unmarked.
    private static final float SHARE = 0.25f;

    private final NameGolds golds;
    private final int rounds;
    private final Random random = new Random(SEED);
    private final List<DoubtRow> rows = new ArrayList<>();

    private TrainDoubts(NameGolds golds, int rounds) {
        this.golds = golds;
        this.rounds = rounds;
    }

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        boolean isFold = args[0].equals("--fold");
        int at = isFold ? 2 : 0;
        int without = isFold ? Integer.parseInt(args[1]) : -1;
        Path out = Files.createDirectories(Path.of(args[at]));
        NameGolds golds = NameGolds.of(Arrays.asList(args).subList(at + 2, args.length));
        TrainDoubts job = new TrainDoubts(golds, Integer.parseInt(args[at + 1]));
        List<NameModel> models = job.ask();
        DoubtTuning.Tuned tuned =
                DoubtTuning.tune(job.rows.stream().filter(r -> r.fold() != without).toList());
        try (OutputStream head = Files.newOutputStream(out.resolve("doubts.bin"));
                OutputStream encoder = Files.newOutputStream(out.resolve("encoder.bin"))) {
            tuned.head().write(head);
            tuned.encoder().write(encoder);
        }
        if (isFold) {
            try (CasedEncoder encoder = CasedEncoder.load(tuned.encoder())) {
                DoubtModel doubts = DoubtModel.of(tuned.head());
                NameModel names = models.get(without);
                golds.annotate(without, FOLDS, doubts.over(names, encoder::of), out);
            }
        }
    }

    /// Asks of each article the model that has not seen it; gives the models.
    private List<NameModel> ask() {
        List<NameModel> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            models.add(golds.model(fold, FOLDS, rounds));
        }
        try (WordPieces pieces = WordPieces.load()) {
            for (NameGolds.Gold gold : golds.all()) {
                int fold = NameGolds.fold(gold, FOLDS);
                for (NameGolds.Sentence sentence : gold.sentences()) {
                    if (!gold.set().startsWith("fewnerd") || random.nextFloat() < SHARE) {
                        rows.add(row(fold, models.get(fold), sentence, pieces));
                    }
                }
            }
        }
        return models;
    }

    private static DoubtRow row(
            int fold, NameModel model, NameGolds.Sentence sentence, WordPieces pieces) {
        NameScores scores = model.scores(sentence.example().features());
        return new DoubtRow(
                fold,
                pieces.cut(sentence.words().tokens().stream().map(Token::text).toList()),
                sentence.example().labels(),
                sentence.states(),
                DoubtModel.floored(scores.logs()));
    }
}
