package parallax.annotate.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Name models of other languages: CoreNLP's own model jars, looked for in folders and loaded when
/// an article needs them.
///
/// A jar is added by putting it into the folder that the environment variable `PARALLAX_MODELS`
/// names; jars in the local Maven repository are found, too.
public final class LanguageModels {

    private static final List<Language> KNOWN =
            List.of(
                    new Language("de", "German", "german", "german.distsim.crf.ser.gz"),
                    new Language(
                            "es", "Spanish", "spanish", "spanish.ancora.distsim.s512.crf.ser.gz"),
                    new Language("fr", "French", "french", "french-wikiner-4class.crf.ser.gz"),
                    new Language("it", "Italian", "italian", "italian.crf.ser.gz"),
                    new Language("hu", "Hungarian", "hungarian", "hungarian.crf.ser.gz"));

    private final List<Path> folders;
    private final Map<String, Optional<ForeignTagger>> loaded = new ConcurrentHashMap<>();

    private LanguageModels(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// A language that CoreNLP has a model of names for.
    ///
    /// @param code BCP 47 code such as `de`
    /// @param name its English name
    /// @param jar what its jar's name ends in, before `.jar`
    /// @param model file name of the model inside
    public record Language(String code, String name, String jar, String model) {

        /// The Maven coordinates of the jar.
        public String artifact() {
            return "edu.stanford.nlp:stanford-corenlp:4.5.10:models-" + jar;
        }
    }

    /// Models in the folder of `PARALLAX_MODELS`, if it is set, and in the local Maven repository.
    public static LanguageModels usual() {
        Path maven = Path.of(System.getProperty("user.home"), ".m2/repository/edu/stanford/nlp");
        String own = System.getenv().getOrDefault("PARALLAX_MODELS", "");
        return own.isEmpty() ? of(List.of(maven)) : of(List.of(Path.of(own), maven));
    }

    /// Models in these folders and those below.
    public static LanguageModels of(List<Path> folders) {
        return new LanguageModels(folders);
    }

    /// The languages for which a jar can be had.
    public static List<Language> known() {
        return KNOWN;
    }

    /// The jar of a language, if there is one.
    public Optional<Path> jar(Language language) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder, 4)) {
                Optional<Path> jar =
                        files.filter(f ->
                                        f.toString().endsWith("models-" + language.jar() + ".jar"))
                                .sorted()
                                .findFirst();
                if (jar.isPresent()) {
                    return jar;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }
        return Optional.empty();
    }

    /// The tagger of the language `code`, loaded the first time it is asked for.
    public Optional<ForeignTagger> tagger(String code) {
        return loaded.computeIfAbsent(
                code,
                c ->
                        KNOWN.stream()
                                .filter(language -> language.code().equals(c))
                                .findFirst()
                                .flatMap(
                                        language -> jar(language).map(jar -> load(jar, language))));
    }

    private static ForeignTagger load(Path jar, Language language) {
        String path = "edu/stanford/nlp/models/ner/" + language.model();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            if (entry == null) {
                throw new IOException("no " + path);
            }
            try (InputStream in =
                    new GZIPInputStream(new BufferedInputStream(zip.getInputStream(entry)))) {
                CRFClassifier<CoreLabel> model = CRFClassifier.getClassifier(in);
                return new ForeignTagger(model);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model in " + jar, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not a model of this CoreNLP: " + jar, e);
        }
    }
}
