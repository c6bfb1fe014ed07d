package parallax.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parallax.model.Sha256;

/// A version made of the code itself: it changes with every build that differs, so that no result
/// of older code is taken for one of the present.
final class Version {

    private static final int SHOWN = 12;

    private Version() {}

    /// A short hash over the jars or class folders the classes came from.
    static String of(List<Class<?>> classes) {
        Sha256 hash = new Sha256();
        try {
            for (Class<?> type : classes) {
                add(
                        hash,
                        Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return hash.hex().substring(0, SHOWN);
    }

    private static void add(Sha256 hash, Path code) throws IOException {
        if (Files.isRegularFile(code)) {
            hash.add(Files.readAllBytes(code));
            return;
        }
        try (Stream<Path> files = Files.walk(code)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(code.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        }
    }
}
