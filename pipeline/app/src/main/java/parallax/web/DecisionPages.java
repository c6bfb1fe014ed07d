package parallax.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.model.Decision;
import parallax.model.Replayed;

/// The user's decisions, kept in `decisions.tsv` of the store, which every run replays.
public final class DecisionPages {

    private final Site site;
    private final Path file;

    DecisionPages(Site site) {
        this.site = site;
        this.file = site.store().folder().resolve("decisions.tsv");
    }

    /// What the page shows.
    ///
    /// @param store the store's folder
    /// @param waits whether decisions were changed since the last run ended
    /// @param rows the decisions
    public record Kept(String store, boolean waits, List<Row> rows) {
        public Kept {
            rows = List.copyOf(rows);
        }
    }

    /// A line of the file and what became of it in the last run.
    public record Row(String line, String outcome, String note) {}

    Reply page() {
        site.store().refresh();
        Map<String, Replayed> replayed = new HashMap<>();
        site.store().replayed().forEach(r -> replayed.put(r.line(), r));
        List<Row> rows = lines().stream().map(line -> row(line, replayed)).toList();
        Kept kept = new Kept(file.getParent().toString(), waits(), rows);
        return Html.reply("Decisions", "decisions.jte", kept);
    }

    /// The manifest is what a run writes last.
    private boolean waits() {
        Path manifest = file.resolveSibling("manifest.json");
        try {
            return Files.exists(file)
                    && (!Files.exists(manifest)
                            || Files.getLastModifiedTime(file)
                                            .compareTo(Files.getLastModifiedTime(manifest))
                                    > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line, Map<String, Replayed> replayed) {
        Replayed last = replayed.get(line);
        return last == null
                ? new Row(line, "waiting", "done in the next run")
                : new Row(line, last.outcome().word(), last.note());
    }

    /// Adds a decision, or with `undo=LINE` takes that line back.
    synchronized Reply take(Request request) {
        List<String> lines = new ArrayList<>(lines());
        if (request.param("undo").isEmpty()) {
            String verb = request.param("verb").toUpperCase(Locale.ROOT);
            lines.add(
                    new Decision(
                                    Decision.Verb.valueOf(verb),
                                    request.param("what").strip(),
                                    request.param("with").strip(),
                                    request.param("why").strip())
                            .line());
        } else {
            lines.remove(request.param("undo"));
        }
        write(lines);
        return Reply.seeOther("/decisions");
    }

    private List<String> lines() {
        try {
            return Files.isRegularFile(file)
                    ? Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        try {
            Path fresh = file.resolveSibling("decisions.tsv.new");
            Files.writeString(fresh, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
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
