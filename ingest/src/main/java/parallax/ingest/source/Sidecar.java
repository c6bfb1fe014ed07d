package parallax.ingest.source;

import static parallax.json.Json.strings;
import static parallax.json.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.ingest.extract.PageContext;
import parallax.json.Json;

/// What a file `NAME.meta.json` says of the page `NAME.html`, `NAME.html.gz`, … beside it: `url`,
/// `outlet`, `published`, `authors`, also `title` and `language`.
final class Sidecar {

    private static final String ENDING = ".meta.json";
    private static final int LARGEST = 1 << 20;

    private Sidecar() {}

    static boolean isName(String fileName) {
        return fileName.endsWith(ENDING) && fileName.length() > ENDING.length();
    }

    /// The context with what the file's sidecar says; the same when it has none, or none that can
    /// be read: the sidecar's own reading tells why.
    static PageContext apply(Path file, PageContext context) {
        String name = file.getFileName().toString();
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            Path sidecar = file.resolveSibling(name.substring(0, dot) + ENDING);
            if (!isName(name) && Files.isRegularFile(sidecar)) {
                return said(sidecar, context);
            }
        }
        return context;
    }

    /// What is wrong with a sidecar, if anything.
    static Optional<String> fault(Path sidecar) {
        try {
            return parse(sidecar).isObject()
                    ? Optional.empty()
                    : Optional.of("a sidecar must hold one JSON object");
        } catch (IOException e) {
            return Optional.of(Bytes.why(e));
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    /// Every `NAME` for which a file `NAME.*` other than a sidecar is among the files.
    static Set<String> stems(List<Path> files) {
        Set<String> stems = new HashSet<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            int dot = isName(name) ? -1 : name.lastIndexOf('.');
            for (; dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
                stems.add(name.substring(0, dot));
            }
        }
        return stems;
    }

    /// The `NAME` of `NAME.meta.json`.
    static String stem(Path sidecar) {
        String name = sidecar.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static PageContext said(Path sidecar, PageContext context) {
        if (fault(sidecar).isPresent()) {
            return context;
        }
        try {
            return said(parse(sidecar), context);
        } catch (IOException goneMeanwhile) {
            return context;
        }
    }

    private static PageContext said(JsonNode json, PageContext context) {
        return context.withUrl(text(json, "url"))
                .withOutlet(text(json, "outlet"))
                .withTitle(text(json, "title"))
                .withAuthors(strings(json.path("authors")))
                .withPublished(GivenDate.read(text(json, "published")).iso())
                .withLanguage(text(json, "language"));
    }

    private static JsonNode parse(Path sidecar) throws IOException {
        try (var in = Files.newInputStream(sidecar)) {
            return Json.parse(JsonSource.decode(Bytes.all(in, LARGEST)));
        }
    }
}
