package parallax.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands where, and that every package says what it is for.
class LayoutTest {

    private static final Set<String> TOP_LEVEL =
            Set.of("pom.xml", "pipeline", "ingest", "index", "fixtures", "README.md", "LICENSE");

    @Test
    void nothingElseStandsAtTheTopLevel() throws IOException {
        try (Stream<Path> top = Files.list(House.root())) {
            List<String> strangers =
                    top.filter(p -> !isIgnored(p))
                            .map(p -> p.getFileName().toString())
                            .filter(name -> !TOP_LEVEL.contains(name))
                            .toList();
            assertEquals(List.of(), strangers);
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> silent =
                House.sources(false).stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(p -> !Files.exists(p.resolve("package-info.java")))
                        .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyPackageShowsAnExample() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path source : House.sources(false)) {
            if (source.endsWith("package-info.java")
                    && !Files.readString(source).contains("/// ```")) {
                without.add(House.root().relativize(source));
            }
        }
        assertEquals(List.of(), without);
    }

    /// Dot-files, build output and stores (folders with a manifest) are nobody's business.
    private static boolean isIgnored(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".")
                || name.equals("target")
                || name.endsWith("-store")
                || Files.exists(path.resolve("manifest.json"));
    }
}
