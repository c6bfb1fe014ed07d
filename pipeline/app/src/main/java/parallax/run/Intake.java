package parallax.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import parallax.compare.story.Lead;
import parallax.index.Input;
import parallax.index.Store;
import parallax.index.StoreException;
import parallax.json.ArticleJson;
import parallax.json.Json;
import parallax.model.Article;
import parallax.model.Document;
import parallax.model.Reading;
import parallax.model.Sha256;

/// Reads inputs and brings new and changed articles into the store, several at once, a bounded
/// number in flight.
final class Intake {

    private static final int AHEAD = 8;
    private static final char PATH = ' ';

    private final Store store;
    private final Stages stages;
    private final Batch.Settings settings;
    private final Models models;
    private final Progress progress;
    private final Map<String, String> known;
    private final Map<String, String> paths = new HashMap<>();
    private final List<Input> ledger = new ArrayList<>();
    private final Map<Integer, String> failures = new ConcurrentHashMap<>();
    private final Queue<StoreException> unusable = new ConcurrentLinkedQueue<>();
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
        if (!unusable.isEmpty()) {
            throw unusable.element();
        }
        failures.forEach((at, why) -> {
            Input input = ledger.get(at);
            ledger.set(at, new Input(input.path(), "failed", why, "", input.sha256()));
        });
        return ledger;
    }

    private void take(Reading reading, ExecutorService workers) {
        progress.input();
        switch (reading) {
            case Reading.Kept(var article) -> keep(article, workers);
            case Reading.Duplicate d -> row(reading, d.article().id());
            case Reading.Dropped _, Reading.Unsupported _, Reading.Failed _ -> row(reading, "");
        }
        if (System.nanoTime() - lastCommit > settings.commitEvery().toNanos()) {
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
        String content = contentHash(article);
        ledger.add(new Input(path, "ok", "", article.id(), content));
        int at = ledger.size() - 1;
        String settled = stages.version() + (settings.vectors() ? "+vectors" : "");
        String key = Sha256.of(settled + content) + PATH + path;
        String before = known.getOrDefault(article.id(), "");
        if (!key.equals(before)) {
            boolean moved = before.startsWith(key.substring(0, key.indexOf(PATH) + 1));
            room.acquireUninterruptibly();
            workers.execute(() -> work(article, key, at, moved));
        }
    }

    /// Annotates an article, or only tells it where it now lies.
    private void work(Article article, String key, int at, boolean moved) {
        try {
            Document document =
                    moved
                            ? store.annotated().document(article.id()).readAnew(article)
                            : models.annotator().annotate(article);
            put(document, key);
            if (!moved) {
                annotated.incrementAndGet();
            }
            progress.annotated();
        } catch (StoreException fault) {
            unusable.add(fault);
        } catch (RuntimeException
                | StackOverflowError
                | OutOfMemoryError oneArticleMustNotStopTheRest) {
            failures.put(at, Fault.annotating(oneArticleMustNotStopTheRest));
        } finally {
            room.release();
        }
    }

    /// Puts an article with the vectors of its claims, if wanted, and of its lead, in one go.
    private void put(Document document, String key) {
        List<String> texts = new ArrayList<>();
        if (settings.vectors()) {
            texts.addAll(Batch.claims(document));
        }
        texts.add(Lead.of(document.article()));
        List<float[]> vectors = models.embedder().embed(texts);
        store.put(document, key, vectors.subList(0, vectors.size() - 1), vectors.getLast());
    }

    /// A hash of all that was read of an article but its place.
    static String contentHash(Article article) {
        ObjectNode node = ArticleJson.write(article.asRead());
        node.remove("path");
        return Sha256.of(Json.line(node));
    }
}
