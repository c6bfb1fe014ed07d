package parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import parallax.run.Progress;

/// Shows how a run goes on: a bar on a terminal, now and then a plain line otherwise.
final class RunProgress implements Progress, AutoCloseable {

    private static final int EVERY = 500;

    private final PrintWriter err;
    private final boolean terminal;
    private final long expected;
    private final AtomicLong inputs = new AtomicLong();
    private long annotated;
    private Optional<ProgressBar> bar = Optional.empty();

    private RunProgress(PrintWriter err, boolean terminal, long expected) {
        this.err = err;
        this.terminal = terminal;
        this.expected = expected;
    }

    /// Progress on standard error; a bar when it is a terminal.
    static RunProgress on(PrintWriter err, List<Path> paths) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new RunProgress(err, terminal, terminal ? files(paths) : 0);
    }

    /// How many files there are: a first guess at the number of inputs, for the time left.
    private static long files(List<Path> paths) {
        long files = 0;
        for (Path path : paths) {
            try (Stream<Path> below = Files.walk(path)) {
                files += below.filter(Files::isRegularFile).count();
            } catch (IOException | UncheckedIOException unreadable) {
                files++;
            }
        }
        return files;
    }

    @Override
    public synchronized void phase(String name) {
        finish();
        if (terminal) {
            bar =
                    Optional.of(
                            new ProgressBarBuilder()
                                    .setTaskName(name)
                                    .setInitialMax(inputs.get() == 0 ? Math.max(1, expected) : -1)
                                    .setUnit(" inputs", 1)
                                    .showSpeed()
                                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                                    .setUpdateIntervalMillis(200)
                                    .build());
        } else {
            err.println(name);
            err.flush();
        }
    }

    @Override
    public synchronized void input() {
        long read = inputs.incrementAndGet();
        bar.ifPresent(b -> b.stepTo(read).maxHint(Math.max(expected, read)));
        if (!terminal && read % EVERY == 0) {
            err.println(read + " inputs read, " + annotated + " articles annotated");
            err.flush();
        }
    }

    @Override
    public synchronized void annotated() {
        annotated++;
        bar.ifPresent(b -> b.setExtraMessage(annotated + " annotated"));
    }

    /// Takes the bar away.
    synchronized void finish() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }

    @Override
    public void close() {
        finish();
    }
}
