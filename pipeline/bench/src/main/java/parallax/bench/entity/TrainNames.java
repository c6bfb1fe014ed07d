package parallax.bench.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import parallax.annotate.NewsAnnotator;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Models;
import parallax.annotate.corenlp.NameTagger;
import parallax.annotate.entity.EntityStage;
import parallax.annotate.entity.NameFeatures;
import parallax.annotate.entity.NameModel;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Article;

/// Trains the second name model on sets of gold names.
///
/// `TrainNames names.bin ROUNDS SET.jsonl.gz …` writes the weights that are committed as
/// `parallax/annotate/entity/names.bin`. `TrainNames --folds K OUT-FOLDER ROUNDS SET …` instead
/// annotates each article with a model that has not seen it, for an honest score.
public final class TrainNames {

    private static final long SEED = 11;

    private final Models models = Models.load();
    private final NameFeatures features = NameFeatures.of(models.names().classes());
    private final List<Gold> golds = new ArrayList<>();

    private record Gold(String set, String id, String text, List<CrfTrainer.Example> examples) {}

    private TrainNames() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        TrainNames job = new TrainNames();
        boolean isFolds = args[0].equals("--folds");
        int at = isFolds ? 2 : 0;
        Path out = Path.of(args[at]);
        int rounds = Integer.parseInt(args[at + 1]);
        for (String set : Arrays.asList(args).subList(at + 2, args.length)) {
            job.read(Path.of(set));
        }
        if (isFolds) {
            job.folds(Integer.parseInt(args[1]), rounds, Files.createDirectories(out));
        } else {
            NameModel model = CrfTrainer.train(job.examples(-1, 1), rounds, SEED);
            try (DataOutputStream data =
                    new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(out)))) {
                model.write(data);
            }
        }
    }

    private void read(Path set) throws IOException {
        String name = set.getFileName().toString().replace(".gz", "");
        try (Stream<String> lines = GoldLines.of(set)) {
            lines.map(Json::parse).forEach(line -> golds.add(gold(name, line)));
        }
    }

    private Gold gold(String set, JsonNode line) {
        String text = Json.text(line, "text");
        List<TokenizedSentence> sentences = models.splitter().split(text);
        List<NameTagger.Tagging> taggings =
                sentences.stream().map(s -> models.names().tag(s.tokens())).toList();
        List<int[][]> rows = features.of(sentences, taggings);
        boolean isGappy = set.startsWith("gum") || set.startsWith("re3d");
        NameGold names = NameGold.of(line, isGappy);
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> tagged = taggings.get(i).labels();
            int[] labels = names.labels(sentences.get(i), tagged, isGappy);
            // FewNERD leaves some kinds of people and organisations unmarked.
            if (!set.startsWith("fewnerd") || isComplete(labels, tagged)) {
                examples.add(new CrfTrainer.Example(rows.get(i), labels));
            }
        }
        return new Gold(set, Json.text(line, "id"), text, examples);
    }

    private static boolean isComplete(int[] labels, List<String> tagged) {
        for (int i = 0; i < labels.length; i++) {
            String tag = tagged.get(i);
            if (labels[i] == 0 && (tag.equals("PERSON") || tag.equals("ORGANIZATION"))) {
                return false;
            }
        }
        return true;
    }

    private static int fold(Gold gold, int folds) {
        return Math.floorMod(gold.id().hashCode(), folds);
    }

    private List<CrfTrainer.Example> examples(int without, int folds) {
        return golds.stream()
                .filter(g -> fold(g, folds) != without && !g.set().startsWith("agreement"))
                .flatMap(g -> g.examples().stream())
                .toList();
    }

    private void folds(int folds, int rounds, Path out) throws IOException {
        for (int fold = 0; fold < folds; fold++) {
            NameModel model = CrfTrainer.train(examples(fold, folds), rounds, SEED);
            try (NewsAnnotator annotator =
                    NewsAnnotator.of(models.splitter(), List.of(EntityStage.of(models, model)))) {
                for (Gold gold : golds) {
                    if (fold(gold, folds) == fold) {
                        append(out.resolve(gold.set()), annotator, gold, fold);
                    }
                }
            }
        }
    }

    private static void append(Path file, NewsAnnotator annotator, Gold gold, int fold)
            throws IOException {
        String line =
                Json.line(
                        DocumentJson.write(annotator.annotate(Article.of(gold.id(), gold.text()))));
        try (PrintWriter printer =
                new PrintWriter(
                        new java.io.FileWriter(file.toFile(), StandardCharsets.UTF_8, true))) {
            printer.println(line);
        }
    }
}
