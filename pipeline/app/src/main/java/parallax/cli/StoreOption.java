package parallax.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that names the store.
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store's folder (default: ${DEFAULT-VALUE}).",
            defaultValue = "parallax-store")
    private Path folder;

    Path folder() {
        return folder;
    }
}
