package parallax.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import parallax.index.Input;
import parallax.index.Store;
import parallax.json.ArticleJson;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Reading;

/// Reads inputs and brings new and changed articles into the store, several at once, a bounded
/// number in flight.
final class Intake {

    private static final int AHEAD = 8;
    private static final long COMMIT_EVERY_NANOS = 20_000_000_000L;

    private final Store store;
    private final Stages stages;
    private final Batch.Settings settings;
    private final Models models;
    private final Progress progress;
    private final Map<String, String> known;
    private final Map<String, String> paths = new HashMap<>();
    private final List<Input> ledger = new ArrayList<>();
    private final Map<Integer, String> failures = new java.util.concurrent.ConcurrentHashMap<>();
    private final AtomicInteger annotated = new AtomicInteger();
    private final Semaphore room;
    private long lastCommit = System.nanoTime();

    Intake(Store store, Stages stages, Batch.Settings settings, Models models, Progress progress) {
        this.store = store;
        this.stages = stages;
        this.settings = settings;
        this.models = models;
        this.progress = progress;
        this.known = store.keys();
        this.room = new Semaphore(settings.threads() * AHEAD);
    }

    /// How many articles were annotated.
    int annotated() {
        return annotated.get();
    }

    /// Reads `inputs` to the end; what became of each, in order.
    List<Input> take(List<Path> inputs) {
        try (ExecutorService workers = Executors.newFixedThreadPool(settings.threads())) {
            stages.source().read(inputs, reading -> take(reading, workers));
        }
        failures.forEach((at, why) -> {
            Input input = ledger.get(at);
            ledger.set(at, new Input(input.path(), "failed", why, "", input.sha256()));
        });
        return ledger;
    }

    private void take(Reading reading, ExecutorService workers) {
        progress.input();
        String path = reading.where().path();
        switch (reading) {
            case Reading.Kept(var article) -> keep(article, workers);
            case Reading.Duplicate d -> row(reading, d.article().id());
            case Reading.Dropped _, Reading.Unsupported _, Reading.Failed _ -> row(reading, "");
        }
        if (System.nanoTime() - lastCommit > COMMIT_EVERY_NANOS) {
            store.commit();
            lastCommit = System.nanoTime();
        }
    }

    private void row(Reading reading, String article) {
        ledger.add(
                new Input(reading.where().path(), reading.status(), reading.reason(), article, ""));
    }

    private void keep(Article article, ExecutorService workers) {
        String path = article.where().path();
        if (paths.putIfAbsent(article.id(), path) instanceof String first) {
            String why = "the id is that of " + first;
            row(new Reading.Duplicate(article, article.id(), why), article.id());
            return;
        }
        String content = Sha256.of(Json.line(content(article)));
        ledger.add(new Input(path, "ok", "", article.id(), content));
        int at = ledger.size() - 1;
        String key = new Sha256().add(stages.version()).add(content).add(path).hex();
        if (!key.equals(known.get(article.id()))) {
            room.acquireUninterruptibly();
            workers.execute(() -> work(article, key, at));
        }
    }

    private void work(Article article, String key, int at) {
        try {
            Document document = models.annotator().annotate(article);
            List<String> claims =
                    document.claims().stream().map(c -> c.span().of(article.text())).toList();
            boolean wanted = settings.vectors() && !claims.isEmpty();
            List<float[]> vectors = wanted ? models.embedder().embed(claims) : List.of();
            store.put(document, key, vectors);
            annotated.incrementAndGet();
            progress.annotated();
        } catch (parallax.index.StoreException unusable) {
            throw unusable;
        } catch (RuntimeException oneArticleMustNotStopTheRest) {
            failures.put(at, "annotating: " + oneArticleMustNotStopTheRest);
        } finally {
            room.release();
        }
    }

    private static ObjectNode content(Article article) {
        ObjectNode node = ArticleJson.write(article);
        node.remove("path");
        return node;
    }
}
