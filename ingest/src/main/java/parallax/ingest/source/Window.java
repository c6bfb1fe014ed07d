package parallax.ingest.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import parallax.model.Reading;
import parallax.model.Where;

/// Works on entries with several threads and gives their readings in the order they came, holding
/// no more of them than the [Limits] allow: who adds too fast waits for the oldest.
final class Window implements AutoCloseable {

    private record Waiting(Entry entry, Future<Reading> reading) {}

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ExecutorService workers;
    private final Limits limits;
    private final Consumer<Reading> sink;
    private long bytes;

    Window(int threads, Limits limits, Consumer<Reading> sink) {
        this.limits = limits;
        this.sink = sink;
        workers =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().name("read-", 0).daemon().factory());
    }

    /// Starts work on an entry, giving older readings to the sink while the window is full.
    void add(Entry entry) {
        while (!waiting.isEmpty() && isFull(entry.bytes())) {
            giveOldest();
        }
        waiting.add(new Waiting(entry, workers.submit(() -> read(entry))));
        bytes += entry.bytes();
        while (!waiting.isEmpty() && waiting.peek().reading().isDone()) {
            giveOldest();
        }
    }

    /// Gives all that is still waiting.
    void finish() {
        while (!waiting.isEmpty()) {
            giveOldest();
        }
    }

    /// Ends the threads; what still waits is dropped.
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private boolean isFull(long more) {
        return waiting.size() >= limits.waiting() || bytes + more > limits.waitingBytes();
    }

    private void giveOldest() {
        Waiting oldest = waiting.remove();
        bytes -= oldest.entry().bytes();
        sink.accept(await(oldest));
    }

    private static Reading await(Waiting oldest) {
        try {
            return oldest.reading().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped at " + oldest.entry().where());
        } catch (ExecutionException e) {
            throw new IllegalStateException(oldest.entry().where() + ": " + e.getCause(), e);
        }
    }

    /// One bad page must not stop the rest: whatever it throws becomes its reading, also when the
    /// memory did not suffice for it.
    private static Reading read(Entry entry) {
        try {
            return entry.work().get();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(entry.where(), e);
        }
    }

    private static Reading failed(Where where, Throwable e) {
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return new Reading.Failed(where, e.getClass().getSimpleName() + message);
    }
}
