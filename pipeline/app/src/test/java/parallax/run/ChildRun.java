package parallax.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import parallax.index.Store;

/// A batch in a process of its own, there to be killed.
final class ChildRun {

    private ChildRun() {}

    /// Runs `args[0]` into the store `args[1]`; prints a line when it begins.
    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[1]))) {
            System.out.println("begun");
            Batch.Settings often = Batch.Settings.USUAL.withCommitEvery(Duration.ofMillis(30));
            Stages stages = new FakeStages(12).stages("v1");
            new Batch(store, stages, often, Progress.NONE).run(List.of(Path.of(args[0])));
        }
    }
}
