package parallax.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.index.Input;
import parallax.index.Store;
import parallax.model.Comparison;
import parallax.model.Decisions;
import parallax.model.Document;
import parallax.model.Replay;
import parallax.model.Sha256;

/// Runs inputs through all stages into a store.
public final class Batch {

    private static final String COMPARED = "parallax.compared";
    private static final String DECISIONS = "decisions.tsv";

    private final Store store;
    private final Stages stages;
    private final Settings settings;
    private final Progress progress;

    /// A batch into `store`, which stays the caller's to close.
    public Batch(Store store, Stages stages, Settings settings, Progress progress) {
        this.store = store;
        this.stages = stages;
        this.settings = settings;
        this.progress = progress;
    }

    /// How a batch runs.
    ///
    /// @param threads articles annotated at once, 1 or more
    /// @param keep whether articles of earlier runs stay when they are not among the inputs
    /// @param vectors whether claims get vectors, for search by meaning
    /// @param commitEvery how much work a kill may cost at most
    public record Settings(int threads, boolean keep, boolean vectors, Duration commitEvery) {

        /// All processors, earlier articles leave, with vectors, a commit every 20 seconds.
        public static final Settings USUAL =
                new Settings(
                        Runtime.getRuntime().availableProcessors(),
                        false,
                        true,
                        Duration.ofSeconds(20));

        /// The same with that many threads.
        public Settings withThreads(int threads) {
            return new Settings(threads, keep, vectors, commitEvery);
        }

        /// The same, keeping articles of earlier runs or not.
        public Settings withKeep(boolean keep) {
            return new Settings(threads, keep, vectors, commitEvery);
        }

        /// The same, with vectors or without.
        public Settings withVectors(boolean vectors) {
            return new Settings(threads, keep, vectors, commitEvery);
        }

        /// The same with another time between commits.
        public Settings withCommitEvery(Duration commitEvery) {
            return new Settings(threads, keep, vectors, commitEvery);
        }
    }

    /// Reads, annotates, compares and reports; only what changed is done again.
    ///
    /// Throws [parallax.index.StoreException] when the store cannot be used. A bad input is no
    /// exception but a row of the outcome.
    public Outcome run(List<Path> inputs) {
        try (Models models = new Models(stages)) {
            progress.phase("reading and annotating");
            Intake intake = new Intake(store, stages, settings, models, progress);
            List<Input> ledger = intake.take(inputs);
            Optional<String> caution = caution(inputs, ledger);
            int removed = settle(ledger, settings.keep() || caution.isPresent());
            String state = state();
            boolean stale = !state.equals(store.notes().get(COMPARED));
            if (stale) {
                compare(models, state);
            }
            Comparison comparison = store.comparison();
            progress.phase("writing the report");
            Outputs outputs = new Outputs(store, stages, settings);
            outputs.write(state, comparison);
            return new Outcome(
                    store.inputs(),
                    intake.annotated(),
                    removed,
                    caution,
                    stale,
                    comparison,
                    store.replayed(),
                    outputs.page());
        }
    }

    /// Why articles of earlier runs stay though nobody asked for it: a name that is not there now
    /// was perhaps mistyped, or its disk is missing, and hours of work should not go for that.
    private Optional<String> caution(List<Path> inputs, List<Input> ledger) {
        if (settings.keep() || store.articles().isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> missing =
                inputs.stream()
                        .filter(p -> !p.equals(Path.of("-")) && Files.notExists(p))
                        .findFirst();
        if (missing.isPresent()) {
            return Optional.of(missing.get() + " is not there");
        }
        boolean isAny = ledger.stream().anyMatch(i -> i.status().equals("ok"));
        return isAny ? Optional.empty() : Optional.of("no article is among the inputs");
    }

    /// Takes out what is not among the inputs any more and keeps the ledger; how many left.
    private int settle(List<Input> ledger, boolean keep) {
        List<Input> all = new ArrayList<>(ledger);
        Set<String> stay = new HashSet<>();
        if (keep) {
            Set<String> paths = new HashSet<>();
            ledger.forEach(i -> paths.add(i.path()));
            store.inputs().stream().filter(i -> !paths.contains(i.path())).forEach(all::add);
        }
        all.stream().filter(i -> i.status().equals("ok")).forEach(i -> stay.add(i.article()));
        int removed = 0;
        for (String article : store.articles()) {
            if (!stay.contains(article)) {
                store.remove(article);
                removed++;
            }
        }
        if (removed > 0 || !all.equals(store.inputs())) {
            store.putInputs(all);
            store.commit();
        }
        return removed;
    }

    private void compare(Models models, String state) {
        progress.phase("finding copies");
        store.putCopies(stages.copies().find(store));
        store.commit();
        progress.phase("telling who is who");
        Replay replay = Replay.of(decisions());
        store.putNamings(
                stages.identity().identify(store.annotated(), replay), d -> vectors(d, models));
        store.commit();
        progress.phase("comparing");
        Optional<Comparison> empty =
                store.articles().isEmpty() ? Optional.of(Comparison.EMPTY) : Optional.empty();
        store.putComparison(
                empty.orElseGet(
                        () -> stages.comparison().compare(store, models.embedder(), replay)));
        store.putReplayed(replay.outcomes());
        store.note(COMPARED, state);
        store.commit();
    }

    private List<float[]> vectors(Document document, Models models) {
        List<String> claims = claims(document);
        boolean wanted = settings.vectors() && !claims.isEmpty();
        return wanted ? models.embedder().embed(claims) : List.of();
    }

    /// The texts of a document's claims.
    static List<String> claims(Document document) {
        String text = document.article().text();
        return document.claims().stream().map(c -> c.span().of(text)).toList();
    }

    private Decisions decisions() {
        return Outputs.bytes(store.folder().resolve(DECISIONS))
                .map(bytes -> Decisions.parse(DECISIONS, new String(bytes, UTF_8)))
                .orElse(Decisions.NONE);
    }

    /// A hash of everything a comparison and a report depend on.
    private String state() {
        Sha256 hash = new Sha256().add(stages.version());
        for (Map.Entry<String, String> article : store.keys().entrySet()) {
            hash.add(article.getKey()).add(article.getValue());
        }
        for (Input input : store.inputs()) {
            hash.add(input.path()).add(input.status()).add(input.reason()).add(input.article());
        }
        Outputs.bytes(store.folder().resolve(DECISIONS)).ifPresent(hash::add);
        return hash.hex();
    }
}
