package parallax.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import parallax.run.Progress;

/// Shows how a run goes on: a bar on a terminal, now and then a plain line otherwise.
final class RunProgress implements Progress, AutoCloseable {

    private static final int EVERY = 500;

    private final PrintWriter err;
    private final boolean terminal;
    private final AtomicLong inputs = new AtomicLong();
    private Optional<ProgressBar> bar = Optional.empty();

    private RunProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /// Progress on standard error; a bar when it is a terminal.
    static RunProgress on(PrintWriter err) {
        return new RunProgress(err, System.console() != null && System.console().isTerminal());
    }

    @Override
    public synchronized void phase(String name) {
        finish();
        if (terminal) {
            bar =
                    Optional.of(
                            new ProgressBarBuilder()
                                    .setTaskName(name)
                                    .setInitialMax(-1)
                                    .setUnit(" articles", 1)
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
        bar.ifPresent(b -> b.setExtraMessage(read + " inputs"));
        if (!terminal && read % EVERY == 0) {
            err.println(read + " inputs read");
            err.flush();
        }
    }

    @Override
    public synchronized void annotated() {
        bar.ifPresent(ProgressBar::step);
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
