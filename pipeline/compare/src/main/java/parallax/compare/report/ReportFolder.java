package parallax.compare.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of a report: when closed, those that were not written this time are gone.
final class ReportFolder implements AutoCloseable {

    private static final List<String> FOLDERS = List.of("stories", "articles");

    private final Path folder;
    private final Set<Path> written = new HashSet<>();

    ReportFolder(Path folder) throws IOException {
        this.folder = folder;
        for (String name : FOLDERS) {
            Files.createDirectories(folder.resolve(name));
        }
    }

    /// Writes `content` as UTF-8 to `name`, unless the file has these bytes already.
    void write(String name, String content) {
        Path file = folder.resolve(name);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try {
            if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        written.add(file);
    }

    @Override
    public void close() throws IOException {
        for (String name : FOLDERS) {
            try (Stream<Path> files = Files.list(folder.resolve(name))) {
                for (Path file : files.filter(f -> !written.contains(f)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
