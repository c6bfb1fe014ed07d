package parallax.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import parallax.index.Input;
import parallax.index.Store;
import parallax.index.export.Csv;
import parallax.json.Json;
import parallax.model.Comparison;

/// The files beside the index: reports, `ingest-report.csv` and, last, `manifest.json`, which marks
/// that the others are whole.
final class Outputs {

    private final Store store;
    private final Stages stages;
    private final Path manifest;

    Outputs(Store store, Stages stages) {
        this.store = store;
        this.stages = stages;
        this.manifest = store.folder().resolve("manifest.json");
    }

    /// The report's first page.
    Path page() {
        return store.folder().resolve("report").resolve("index.html");
    }

    /// Writes all files anew, unless they already tell of `state`.
    void write(String state, Comparison comparison) {
        if (isWritten(state)) {
            return;
        }
        try {
            Files.deleteIfExists(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stages.report().write(store, comparison, page().getParent());
        List<Input> inputs = store.inputs();
        StringBuilder csv = new StringBuilder(Csv.BOM);
        Csv.row(csv, List.of("path", "status", "reason", "id"));
        inputs.forEach(i -> Csv.row(csv, List.of(i.path(), i.status(), i.reason(), i.article())));
        replace(store.folder().resolve("ingest-report.csv"), csv.toString());
        replace(manifest, Json.line(manifest(state, inputs)) + "\n");
    }

    private boolean isWritten(String state) {
        return Files.isRegularFile(page())
                && bytes(manifest)
                        .map(b ->
                                Json.parse(new String(b, java.nio.charset.StandardCharsets.UTF_8)))
                        .map(node -> Json.text(node, "state").equals(state))
                        .orElse(false);
    }

    private ObjectNode manifest(String state, List<Input> inputs) {
        ObjectNode node = Json.object().put("parallax", "0.1.0").put("pipeline", stages.version());
        node.put("state", state).put("articles", store.articles().size());
        node.putObject("settings").put("vectors", true);
        ArrayNode rows = node.putArray("inputs");
        for (Input input : inputs) {
            ObjectNode row = rows.addObject().put("path", input.path());
            row.put("status", input.status()).put("id", input.article());
            row.put("sha256", input.sha256());
        }
        return node;
    }

    /// The bytes of a file, if it is there.
    static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, String text) {
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
