package parallax.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
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

    private static final String MANIFEST = "manifest.json";
    private static final String LEDGER = "ingest-report.csv";

    private final Store store;
    private final Stages stages;
    private final Batch.Settings settings;
    private final Path manifest;

    Outputs(Store store, Stages stages, Batch.Settings settings) {
        this.store = store;
        this.stages = stages;
        this.settings = settings;
        this.manifest = store.folder().resolve(MANIFEST);
    }

    /// The report's first page.
    Path page() {
        return page(store);
    }

    private static Path page(Store store) {
        return store.folder().resolve("report").resolve("index.html");
    }

    /// What is wrong with the files beside the index, one line each.
    static List<String> faults(Store store) {
        List<String> faults = new ArrayList<>();
        Optional<JsonNode> manifest = manifest(store);
        if (manifest.isEmpty()) {
            faults.add(MANIFEST + ": missing or broken, so the last run did not end; run it again");
        } else if (!manifest.get().path("inputs").equals(rows(store.inputs()))) {
            faults.add(MANIFEST + ": tells of other inputs than the index");
        }
        Optional<byte[]> ledger = bytes(store.folder().resolve(LEDGER));
        if (ledger.isEmpty() || !new String(ledger.get(), UTF_8).equals(csv(store.inputs()))) {
            faults.add(LEDGER + ": missing, or not what the index says");
        }
        if (!Files.isRegularFile(page(store))) {
            faults.add(store.folder().relativize(page(store)) + ": missing");
        }
        return faults;
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
        replace(store.folder().resolve(LEDGER), csv(inputs));
        replace(manifest, Json.line(manifest(state, inputs)) + "\n");
    }

    private static String csv(List<Input> inputs) {
        StringBuilder csv = new StringBuilder(Csv.BOM);
        Csv.row(csv, List.of("path", "status", "reason", "id"));
        inputs.forEach(i -> Csv.row(csv, List.of(i.path(), i.status(), i.reason(), i.article())));
        return csv.toString();
    }

    private boolean isWritten(String state) {
        return Files.isRegularFile(page())
                && Files.isRegularFile(store.folder().resolve(LEDGER))
                && manifest(store)
                        .map(node -> Json.text(node, "state").equals(state))
                        .orElse(false);
    }

    /// The manifest that is there; empty when there is none that can be read.
    private static Optional<JsonNode> manifest(Store store) {
        try {
            return bytes(store.folder().resolve(MANIFEST))
                    .map(b -> Json.parse(new String(b, UTF_8)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private ObjectNode manifest(String state, List<Input> inputs) {
        ObjectNode node = Json.object().put("parallax", "0.1.0").put("pipeline", stages.version());
        node.put("state", state).put("articles", store.articles().size());
        node.putObject("settings").put("vectors", settings.vectors());
        node.set("inputs", rows(inputs));
        return node;
    }

    private static ArrayNode rows(List<Input> inputs) {
        ArrayNode rows = Json.array();
        for (Input input : inputs) {
            ObjectNode row = rows.addObject().put("path", input.path());
            row.put("status", input.status()).put("id", input.article());
            row.put("sha256", input.sha256());
        }
        return rows;
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
