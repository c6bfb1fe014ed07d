package parallax.bench.entity;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parallax.annotate.NewsAnnotator;
import parallax.annotate.corenlp.Models;
import parallax.annotate.entity.ContextVectors;
import parallax.annotate.entity.EntityStage;
import parallax.json.Json;
import parallax.model.Article;
import parallax.run.NameVectors;

/// Tokens a CPU-second of names, states, agreements, dates and quantities, ours and CoreNLP's
/// default recogniser's in the same run: `NameSpeed [--stock N] SET.jsonl[.gz] …`, where stock sees
/// the first N articles (0 leaves it out). Ready are ours once the encoder is too.
public final class NameSpeed {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// Passes until the compiler of the JVM has nothing left to do, and pairs to compare.
    private static final int SETTLING = 6;

    private static final int PAIRS = 3;

    private static final String FIRST = "Anna Ruiz met the chancellor in Bonn on Friday.";

    private NameSpeed() {}

    /// Runs; see the class.
    public static void main(String[] args) throws Exception {
        System.out.printf("start of the JVM: %.2f CPU-s%n", cpu());
        double before = cpu();
        Models models = Models.load();
        try (NameVectors vectors = new NameVectors()) {
            vectors.of(List.of(FIRST.split(" ")));
            NewsAnnotator annotator = annotator(models, vectors);
            annotator.annotate(Article.of("first", FIRST));
            System.out.printf("ours ready: %.2f CPU-s more, %.2f in all%n", cpu() - before, cpu());
            int stock = args[0].equals("--stock") ? Integer.parseInt(args[1]) : 40;
            List<String> texts = texts(args, args[0].equals("--stock") ? 2 : 0);
            long tokens = tokens(models, texts);
            pass("ours, cold", annotator, texts, tokens, 1);
            System.out.println("peak resident of one set of models: " + peak());
            warm(vectors, texts, tokens);
            if (stock > 0) {
                stock(models, texts.subList(0, Math.min(stock, texts.size())));
            }
        }
    }

    private static void warm(ContextVectors vectors, List<String> texts, long tokens) {
        Supplier<NewsAnnotator> fresh = () -> annotator(Models.load(), vectors);
        pass("ours, warm", fresh.get(), texts, tokens, 1);
        for (int i = 0; i < SETTLING; i++) {
            pass("ours, settling", fresh.get(), texts, tokens, 1);
        }
        for (int i = 0; i < PAIRS; i++) {
            double one = pass("ours, one thread", fresh.get(), texts, tokens, 1);
            double two = pass("ours, two threads", fresh.get(), texts, tokens, 2);
            System.out.printf("two threads: %.2f times as fast by the clock%n", one / two);
        }
        System.out.println("peak resident so far: " + peak());
    }

    /// An annotator that remembers no sentence.
    private static NewsAnnotator annotator(Models models, ContextVectors vectors) {
        EntityStage entities = EntityStage.of(models, vectors);
        return NewsAnnotator.of(models.splitter(), List.of(entities));
    }

    private static List<String> texts(String[] args, int from) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < args.length; i++) {
            try (Stream<String> lines = GoldLines.of(Path.of(args[i]))) {
                lines.map(l -> Json.text(Json.parse(l), "text")).forEach(texts::add);
            }
        }
        return texts;
    }

    private static long tokens(Models models, List<String> texts) {
        return texts.stream()
                .flatMap(t -> models.splitter().split(t).stream())
                .mapToLong(s -> s.tokens().size())
                .sum();
    }

    /// Seconds by the clock.
    private static double pass(
            String name, NewsAnnotator annotator, List<String> texts, long tokens, int threads) {
        return measure(
                name,
                tokens,
                () -> {
                    try (var pool = Executors.newFixedThreadPool(threads)) {
                        texts.forEach(
                                t -> pool.submit(() -> annotator.annotate(Article.of("a", t))));
                    }
                });
    }

    private static void stock(Models models, List<String> texts) {
        double before = cpu();
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
        System.out.printf("stock ready: %.2f CPU-s%n", cpu() - before);
        Consumer<String> annotate = pipeline::process;
        measure("stock", tokens(models, texts), () -> texts.forEach(annotate));
        System.out.println("peak resident in all: " + peak());
    }

    private static double measure(String name, long tokens, Runnable work) {
        double cpu = cpu();
        long wall = System.nanoTime();
        work.run();
        double spent = cpu() - cpu;
        double seconds = (System.nanoTime() - wall) / 1e9;
        System.out.printf(
                "%s: %d tokens, %.0f tokens a CPU-second, %.2f CPU-s, %.2f s%n",
                name, tokens, tokens / spent, spent, seconds);
        return seconds;
    }

    private static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    private static String peak() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM")).findFirst().orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }
}
