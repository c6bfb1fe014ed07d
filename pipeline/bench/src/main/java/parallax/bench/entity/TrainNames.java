package parallax.bench.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// Trains the second name model on sets of gold names.
///
/// `TrainNames names.bin ROUNDS SET.jsonl.gz …` writes the weights that are committed as
/// `parallax/annotate/entity/names.bin`. `TrainNames --folds K OUT-FOLDER ROUNDS SET …` instead
/// annotates each article with a model that has not seen it, for an honest score.
public final class TrainNames {

    private TrainNames() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        boolean isFolds = args[0].equals("--folds");
        int at = isFolds ? 2 : 0;
        Path out = Path.of(args[at]);
        int rounds = Integer.parseInt(args[at + 1]);
        NameGolds golds = NameGolds.of(Arrays.asList(args).subList(at + 2, args.length));
        if (isFolds) {
            Files.createDirectories(out);
            int folds = Integer.parseInt(args[1]);
            for (int fold = 0; fold < folds; fold++) {
                golds.annotate(fold, folds, golds.model(fold, folds, rounds), out);
            }
        } else {
            try (DataOutputStream data =
                    new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
                golds.model(-1, 1, rounds).write(data);
            }
        }
    }
}
