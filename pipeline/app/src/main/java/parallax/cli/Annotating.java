package parallax.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import parallax.json.ArticleJson;
import parallax.json.DocumentJson;
import parallax.model.Annotator;
import parallax.model.Article;
import parallax.model.Reading;
import parallax.run.Fault;

/// Annotates readings on several threads and writes their lines in the order they came. Holds no
/// more than a few articles a thread; one bad article becomes a failed line.
final class Annotating implements AutoCloseable {

    private static final int AHEAD = 8;

    private final Annotator annotator;
    private final LineOut out;
    private final Tally tally;
    private final int window;
    private final ExecutorService workers;
    private final ArrayDeque<Future<Done>> waiting = new ArrayDeque<>();

    Annotating(Annotator annotator, int threads, LineOut out, Tally tally) {
        this.annotator = annotator;
        this.out = out;
        this.tally = tally;
        window = Math.max(1, threads) * AHEAD;
        workers = Executors.newFixedThreadPool(Math.max(1, threads));
    }

    /// A reading, and the line it became.
    private record Done(Reading reading, ObjectNode line) {}

    /// Takes the next reading; writes earlier ones when too many wait.
    void add(Reading reading) {
        waiting.add(workers.submit(() -> annotate(reading)));
        while (waiting.size() > window) {
            writeFirst();
        }
    }

    /// Writes all that still wait.
    void finish() {
        while (!waiting.isEmpty()) {
            writeFirst();
        }
    }

    private void writeFirst() {
        try {
            Done done = waiting.remove().get();
            out.write(done.line());
            tally.add(done.reading());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Done annotate(Reading reading) {
        ObjectNode line = ArticleJson.write(reading);
        Optional<Article> article = article(reading);
        try {
            article.ifPresent(a -> DocumentJson.layers(line, annotator.annotate(a)));
            return new Done(reading, line);
        } catch (RuntimeException
                | StackOverflowError
                | OutOfMemoryError oneArticleMustNotStopTheRest) {
            Reading failed =
                    new Reading.Failed(
                            reading.where(), Fault.annotating(oneArticleMustNotStopTheRest));
            return new Done(failed, ArticleJson.write(failed));
        }
    }

    private static Optional<Article> article(Reading reading) {
        return switch (reading) {
            case Reading.Kept kept -> Optional.of(kept.article());
            case Reading.Duplicate duplicate -> Optional.of(duplicate.article());
            case Reading.Dropped dropped -> Optional.of(dropped.article());
            case Reading.Unsupported _, Reading.Failed _ -> Optional.empty();
        };
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
