package parallax.bench.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parallax.annotate.NewsAnnotator;
import parallax.annotate.TokenizedSentence;
import parallax.annotate.corenlp.Models;
import parallax.annotate.corenlp.NameTagger;
import parallax.annotate.entity.EntityStage;
import parallax.annotate.entity.NameFeatures;
import parallax.annotate.entity.NameLabeller;
import parallax.annotate.entity.NameModel;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Article;

/// Articles with gold names, in folds by article.
final class NameGolds {

    private static final long SEED = 11;

    private final Models models = Models.load();
    private final NameFeatures features = NameFeatures.of(models.names().classes());
    private final List<Gold> golds = new ArrayList<>();

    /// An article: its sentences with their features and true labels.
    record Gold(String set, String id, String text, List<Sentence> sentences) {}

    /// A sentence of gold.
    ///
    /// @param states which tokens belong to the name of a state
    record Sentence(
            TokenizedSentence words,
            NameTagger.Tagging tagging,
            CrfTrainer.Example example,
            boolean[] states) {}

    private NameGolds() {}

    /// The articles of these sets.
    static NameGolds of(List<String> sets) throws IOException {
        NameGolds all = new NameGolds();
        for (String set : sets) {
            all.read(Path.of(set));
        }
        return all;
    }

    /// All articles.
    List<Gold> all() {
        return golds;
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
        List<Sentence> examples = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> tagged = taggings.get(i).labels();
            int[] labels = names.labels(sentences.get(i), tagged, isGappy);
            // newswcl50 marks more than names.
            if (set.startsWith("newswcl") || set.startsWith("agreement")) {
                continue;
            }
            // FewNERD leaves some kinds of people and organisations unmarked.
            if (!set.startsWith("fewnerd") || isComplete(labels, tagged)) {
                var example = new CrfTrainer.Example(rows.get(i), labels);
                boolean[] states = names.states(sentences.get(i));
                examples.add(new Sentence(sentences.get(i), taggings.get(i), example, states));
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

    /// The fold of an article.
    static int fold(Gold gold, int folds) {
        return Math.floorMod(gold.id().hashCode(), folds);
    }

    /// The second name model as trained on all articles but those of fold `without` (-1: on all).
    NameModel model(int without, int folds, int rounds) {
        List<CrfTrainer.Example> examples =
                golds.stream()
                        .filter(g -> fold(g, folds) != without)
                        .flatMap(g -> g.sentences().stream())
                        .map(Sentence::example)
                        .toList();
        return CrfTrainer.train(examples, rounds, SEED);
    }

    /// Annotates the articles of a fold with names by `labeller` and appends them to `out`.
    void annotate(int fold, int folds, NameLabeller labeller, Path out) throws IOException {
        try (NewsAnnotator annotator =
                NewsAnnotator.of(models.splitter(), List.of(EntityStage.of(models, labeller)))) {
            for (Gold gold : golds) {
                if (fold(gold, folds) == fold) {
                    append(out.resolve(gold.set()), annotator, gold);
                }
            }
        }
    }

    private static void append(Path file, NewsAnnotator annotator, Gold gold) throws IOException {
        String line =
                Json.line(
                        DocumentJson.write(annotator.annotate(Article.of(gold.id(), gold.text()))));
        try (PrintWriter printer =
                new PrintWriter(new FileWriter(file.toFile(), StandardCharsets.UTF_8, true))) {
            printer.println(line);
        }
    }
}
