package parallax.ingest.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Parallax itself put among the inputs, as where it is run inside a folder of pages: to read
/// a report as news would make the next one tell of itself.
final class Own {

    private Own() {}

    /// True for a folder that holds a Lucene index in `index`.
    static boolean isStore(Path folder) {
        Path index = folder.resolve("index");
        if (!Files.isDirectory(index)) {
            return false;
        }
        try (DirectoryStream<Path> commits = Files.newDirectoryStream(index, "segments_*")) {
            return commits.iterator().hasNext();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// True for the file in which `fetch` and `watch` remember what they have seen.
    static boolean isCheckpoint(Path file) {
        return file.endsWith("seen.jsonl") && Files.isDirectory(file.resolveSibling("warc"));
    }
}
