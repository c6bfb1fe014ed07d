package parallax.ingest.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import parallax.model.Where;

/// Goes through folders in an order that is the same on every machine: by name, by UTF-16 unit.
///
/// Links are followed, but never into a folder that is being walked already.
final class Walk {

    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.getFileName().toString());
    private static final String OF_MACOS = "__MACOSX";

    private final FileSource files;
    private final Limits limits;
    private final Function<Path, Where> places;
    private final Consumer<Entry> sink;

    /// @param places how people are told where a file is
    Walk(FileSource files, Limits limits, Function<Path, Where> places, Consumer<Entry> sink) {
        this.files = files;
        this.limits = limits;
        this.places = places;
        this.sink = sink;
    }

    /// Gives the entries of a file, or of every file under a folder.
    void visit(Path path) {
        visit(path, List.of());
    }

    private void visit(Path path, List<Path> above) {
        Where where = places.apply(path);
        if (Files.isDirectory(path)) {
            folder(path, where, above);
        } else if (!Files.exists(path)) {
            sink.accept(Entry.failed(where, missing(path)));
        } else if (!Files.isRegularFile(path)) {
            sink.accept(Entry.unsupported(where, "neither a file nor a folder"));
        } else {
            files.read(path, where, sink);
        }
    }

    private void folder(Path folder, Where where, List<Path> above) {
        List<Path> children = new ArrayList<>();
        Path real;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            real = folder.toRealPath();
            stream.forEach(children::add);
        } catch (IOException e) {
            sink.accept(Entry.failed(where, "cannot be listed: " + Bytes.why(e)));
            return;
        }
        if (Own.isStore(folder)) {
            sink.accept(Entry.unsupported(where, "a store of Parallax, which holds no inputs"));
            return;
        }
        if (above.contains(real)) {
            sink.accept(Entry.unsupported(where, "a link back to a folder above: " + real));
            return;
        }
        if (above.size() >= limits.depth()) {
            sink.accept(Entry.failed(where, "more than " + limits.depth() + " folders deep"));
            return;
        }
        List<Path> here = new ArrayList<>(above);
        here.add(real);
        children.sort(BY_NAME);
        Set<String> stems = Sidecar.stems(children);
        for (Path child : children) {
            if (Sidecar.isName(child.getFileName().toString())) {
                sidecar(child, stems);
            } else if (Own.isCheckpoint(child)) {
                sink.accept(unread(child, "the checkpoint of fetched pages"));
            } else if (child.endsWith(OF_MACOS)) {
                sink.accept(unread(child, "what macOS adds to a zip file"));
            } else {
                visit(child, here);
            }
        }
    }

    /// A sidecar is part of its page; it has a reading of its own only where it is of no use.
    private void sidecar(Path sidecar, Set<String> stems) {
        Where where = places.apply(sidecar);
        Optional<String> fault = Sidecar.fault(sidecar);
        if (fault.isPresent()) {
            sink.accept(Entry.failed(where, fault.get()));
        } else if (!stems.contains(Sidecar.stem(sidecar))) {
            sink.accept(Entry.unsupported(where, "a sidecar without its page"));
        }
    }

    private Entry unread(Path path, String why) {
        return Entry.unsupported(places.apply(path), why);
    }

    private static String missing(Path path) {
        return Files.isSymbolicLink(path) ? "a link to nothing" : "no such file or folder";
    }
}
