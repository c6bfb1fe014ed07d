package parallax.bench.quote;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import parallax.annotate.NewsAnnotator;
import parallax.annotate.corenlp.Models;
import parallax.annotate.entity.ContextVectors;
import parallax.bench.Meter;
import parallax.model.Article;
import parallax.run.NameVectors;

/// Tokens a CPU-second of the whole annotation, attribution and claims included, and of CoreNLP's
/// stock `quote` annotator in the same run: `QuoteSpeed [--stock N] SET.jsonl.gz …`, where stock
/// sees the first N articles (default 5; 0 leaves it out, as for the peak memory of ours alone).
///
/// Tokens are those of our splitter for both. `cold` is the first pass, with the loading of models
/// and encoder; `warm` the second with fresh models, so that nothing remembered helps.
public final class QuoteSpeed {

    private static final int STOCK = 5;

    private QuoteSpeed() {}

    /// Runs; see the class.
    public static void main(String[] args) throws IOException {
        boolean told = args[0].equals("--stock");
        int stock = told ? Integer.parseInt(args[1]) : STOCK;
        List<String> texts = new ArrayList<>();
        for (int i = told ? 2 : 0; i < args.length; i++) {
            Lines.read(Path.of(args[i])).forEach(row -> texts.add(row.path("text").asText()));
        }
        double before = Meter.cpu();
        try (NameVectors vectors = new NameVectors()) {
            measure(vectors, texts, stock, before);
        }
    }

    private static void measure(
            ContextVectors vectors, List<String> texts, int stock, double before) {
        NewsAnnotator annotator = NewsAnnotator.load(vectors);
        annotator.annotate(Article.of("first", "Anna Ruiz said on Friday that it would rain."));
        System.out.printf("ready: %.2f CPU-s%n", Meter.cpu() - before);
        pass(annotator, texts);
        double cold = Meter.cpu() - before;
        NewsAnnotator fresh = NewsAnnotator.load(vectors);
        double warm = Meter.cpu(() -> pass(fresh, texts));
        long peak = Meter.peak();
        long tokens = tokens(texts);
        print("ours, cold, with loading", tokens, cold);
        print("ours, warm", tokens, warm);
        System.out.printf("peak resident: %d MB%n", peak);
        if (stock > 0) {
            stock(texts.subList(0, Math.min(stock, texts.size())), tokens / warm);
        }
    }

    private static void pass(NewsAnnotator annotator, List<String> texts) {
        texts.forEach(text -> annotator.annotate(Article.of("a", text)));
    }

    private static long tokens(List<String> texts) {
        Models models = Models.load();
        return texts.stream()
                .flatMap(text -> models.splitter().split(text).stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    private static void stock(List<String> texts, double ours) {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        settings.setProperty("coref.algorithm", "statistical");
        double before = Meter.cpu();
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        pipeline.process("Anna Ruiz said: “It will rain on Friday.” She left.");
        System.out.printf("stock ready: %.2f CPU-s%n", Meter.cpu() - before);
        long tokens = tokens(texts);
        double spent = Meter.cpu(() -> texts.forEach(pipeline::process));
        print("stock quote, warm", tokens, spent);
        System.out.printf("ours is %.1f times as fast%n", ours * spent / tokens);
        System.out.printf("peak resident in all: %d MB%n", Meter.peak());
    }

    private static void print(String name, long tokens, double spent) {
        System.out.printf(
                "%s: %d tokens, %.0f tokens a CPU-second, %.2f CPU-s%n",
                name, tokens, tokens / spent, spent);
    }
}
