package parallax.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import parallax.ingest.extract.Extractor;
import parallax.ingest.extract.PageContext;
import parallax.model.Reading;
import parallax.model.Where;

/// All that a user named, read one after the other by several threads.
///
/// @param extractor reads pages and plain texts
/// @param limits what one input may cost
/// @param threads how many work at a time
/// @param standardInput what the path `-` stands for
public record Inputs(Extractor extractor, Limits limits, int threads, InputStream standardInput) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /// Reads every input and gives the readings, on this thread, in stable order.
    public void read(List<Path> paths, Consumer<Reading> sink) {
        FileSource files = new FileSource(new Pages(extractor), limits);
        try (Window window = new Window(threads, limits, sink)) {
            Walk walk = new Walk(files, limits, path -> Where.of(path.toString()), window::add);
            for (Path path : paths) {
                if (path.equals(STANDARD_INPUT)) {
                    standardInput(files, window);
                } else {
                    walk.visit(path);
                }
            }
            window.finish();
        }
    }

    private void standardInput(FileSource files, Window window) {
        Where where = Where.of("-");
        try {
            files.read(standardInput, "", PageContext.of(where), window::add);
        } catch (IOException e) {
            window.add(Entry.failed(where, Bytes.why(e)));
        }
    }
}
