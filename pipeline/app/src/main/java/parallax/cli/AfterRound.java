package parallax.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import parallax.index.Store;
import parallax.index.StoreException;
import parallax.run.Batch;
import parallax.run.Outcome;
import parallax.run.Stages;

/// What a watch does after each round: takes the new pages into a store, keeping what is there, and
/// tells which saved searches have something new.
///
/// @param folder the store's folder
/// @param pages the folder of the fetched pages
/// @param err where to tell
record AfterRound(Path folder, Path pages, PrintWriter err) {

    /// Does it; false when some pages failed or the store could not be used, which is told and is
    /// no reason to end a watch.
    boolean settle() {
        long start = Instant.now().getEpochSecond();
        Batch.Settings settings = Batch.Settings.USUAL.withKeep(true);
        try (Store store = Store.open(folder);
                RunProgress progress = RunProgress.on(err, List.of(pages))) {
            Outcome outcome =
                    new Batch(store, Stages.usual(), settings, progress).run(List.of(pages));
            progress.finish();
            AlertLines.print(err, store, start);
            return outcome.failed() == 0;
        } catch (StoreException unusable) {
            err.println(unusable.getMessage());
            err.flush();
            return false;
        }
    }
}
