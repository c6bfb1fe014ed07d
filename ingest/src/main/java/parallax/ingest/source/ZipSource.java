package parallax.ingest.source;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import parallax.model.Where;

/// A zip file, read as the folder it holds; of a web archive collection
/// ([WACZ](https://specs.webrecorder.net/wacz/1.1.1/)) only the archives in it, for the rest tells
/// of them. Nothing is unpacked to disk, and a zip file inside another is not opened.
///
/// Documents and programs are zip files, too, and no folders of pages: `.docx`, `.odt`, `.epub`,
/// `.jar`.
final class ZipSource {

    private static final String PACKAGE = "datapackage.json";
    private static final String ARCHIVES = "archive";
    private static final List<String> DOCUMENT =
            List.of("[Content_Types].xml", "mimetype", "META-INF");

    private final FileSource files;
    private final Limits limits;

    ZipSource(FileSource files, Limits limits) {
        this.files = files;
        this.limits = limits;
    }

    /// Gives the entries of every file in a zip file on disk.
    void read(Path zip, Where where, Consumer<Entry> sink) {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            Path root = inside.getPath("/");
            if (DOCUMENT.stream().anyMatch(name -> Files.exists(root.resolve(name)))) {
                sink.accept(
                        Entry.unsupported(where, "a document or a program, no folder of pages"));
                return;
            }
            Path archives = root.resolve(ARCHIVES);
            boolean isCollection =
                    Files.exists(root.resolve(PACKAGE)) && Files.isDirectory(archives);
            new Walk(files, limits, path -> named(where, path), sink)
                    .visit(isCollection ? archives : root);
        } catch (IOException | IllegalArgumentException e) {
            sink.accept(Entry.failed(where, "broken zip file: " + e.getMessage()));
        }
    }

    private static Where named(Where zip, Path path) {
        String name = path.toString();
        return name.length() < 2 ? zip : zip.entry(name.substring(1));
    }
}
