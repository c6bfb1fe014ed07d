package parallax.bench.entity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import parallax.annotate.NewsAnnotator;
import parallax.json.DocumentJson;
import parallax.json.Json;
import parallax.model.Article;
import parallax.run.NameVectors;

/// Annotates whole sets in one JVM: `Predict OUT-FOLDER SET.jsonl[.gz] …` writes
/// `OUT-FOLDER/SET.jsonl`, a line an article, for a scorer.
public final class Predict {

    private Predict() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        try (NewsAnnotator annotator = NewsAnnotator.load(new NameVectors())) {
            for (int i = 1; i < args.length; i++) {
                Path set = Path.of(args[i]);
                String name = set.getFileName().toString().replace(".gz", "");
                try (Stream<String> lines = GoldLines.of(set);
                        PrintWriter printer =
                                new PrintWriter(
                                        Files.newBufferedWriter(
                                                out.resolve(name), StandardCharsets.UTF_8))) {
                    lines.parallel()
                            .map(line -> annotate(annotator, Json.parse(line)))
                            .forEachOrdered(printer::println);
                }
            }
        }
    }

    private static String annotate(NewsAnnotator annotator, JsonNode gold) {
        Article article = Article.of(Json.text(gold, "id"), Json.text(gold, "text"));
        return Json.line(DocumentJson.write(annotator.annotate(article)));
    }
}
