package parallax.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The checkout the tests run in.
public final class House {

    private static final List<String> ROOMS = List.of("pipeline", "ingest", "index");

    private House() {}

    /// The folder that holds `pom.xml`, `pipeline` and `fixtures`.
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("pipeline"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside a checkout: " + Path.of(""));
            }
        }
        return folder;
    }

    /// Every Java file of every module below `src/main` (or, when `tests`, below `src/test` too).
    static List<Path> sources(boolean tests) {
        return ROOMS.stream()
                .flatMap(room -> walk(root().resolve(room)))
                .filter(p -> p.toString().endsWith(".java"))
                .filter(p -> part(p, "/src/main/java/") || tests && part(p, "/src/test/java/"))
                .sorted()
                .toList();
    }

    private static boolean part(Path path, String piece) {
        return path.toString().replace('\\', '/').contains(piece);
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !part(p, "/target/")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
