package parallax.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parallax.annotate.NewsAnnotator;
import parallax.compare.Comparer;
import parallax.compare.identity.Identities;
import parallax.compare.report.Reports;
import parallax.compare.vector.OnnxEmbedder;
import parallax.index.Store;
import parallax.ingest.Ingest;
import parallax.ingest.copy.CopyFinder;
import parallax.model.Annotator;
import parallax.model.Comparison;
import parallax.model.CopyPair;
import parallax.model.Corpus;
import parallax.model.Embedder;
import parallax.model.Naming;
import parallax.model.Reading;
import parallax.model.Replay;

/// The work a batch is made of. Models are loaded when first asked for, so that a run in which
/// nothing changed loads none.
///
/// @param source reads the inputs
/// @param annotator loads the annotator
/// @param embedder loads the embedder
/// @param copies finds copies among the articles
/// @param identity tells who is who across the articles
/// @param comparison compares the articles
/// @param report writes the reports into a folder
/// @param version changes when any stage would answer otherwise
public record Stages(
        Source source,
        Supplier<Annotator> annotator,
        Supplier<Embedder> embedder,
        Copies copies,
        Identifying identity,
        Comparing comparison,
        Reporting report,
        String version) {

    /// The stages of Parallax.
    public static Stages usual() {
        return new Stages(
                Ingest.open()::read,
                () -> NewsAnnotator.load(new NameVectors()),
                OnnxEmbedder::load,
                Stages::copies,
                Identities::of,
                (corpus, embedder, replay) -> Comparer.of(embedder).compare(corpus, replay),
                Reports::write,
                Version.of(
                        List.of(NewsAnnotator.class, Comparer.class, Ingest.class, Store.class)));
    }

    private static List<CopyPair> copies(Corpus corpus) {
        CopyFinder finder = CopyFinder.of(List.of());
        corpus.eachArticle().forEach(finder::add);
        return finder.pairs();
    }

    /// Reads inputs, one reading each, in stable order, on the calling thread.
    @FunctionalInterface
    public interface Source {
        void read(List<Path> inputs, Consumer<Reading> sink);
    }

    /// Finds articles that copy one another.
    @FunctionalInterface
    public interface Copies {
        List<CopyPair> find(Corpus corpus);
    }

    /// Tells who is who across articles as they were annotated; gives the namings by article, and
    /// tells `replay` of the decisions it did.
    @FunctionalInterface
    public interface Identifying {
        Map<String, Naming> identify(Corpus corpus, Replay replay);
    }

    /// Compares all articles; tells `replay` of the decisions it did.
    @FunctionalInterface
    public interface Comparing {
        Comparison compare(Corpus corpus, Embedder embedder, Replay replay);
    }

    /// Writes the reports.
    @FunctionalInterface
    public interface Reporting {
        void write(Corpus corpus, Comparison comparison, Path folder);
    }
}
