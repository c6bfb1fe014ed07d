package parallax.annotate.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.PositionAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import parallax.annotate.Token;

/// CoreNLP's three-class conditional random field: its features, called directly and without
/// part-of-speech tags, which it does not use; its weights from a flat file. Labels are those of
/// CoreNLP, but words met never change what comes later.
public final class NameTagger {

    private static final String MODEL = "/parallax/annotate/corenlp/english.crf";
    private static final int REMEMBERED = 8192;
    private static final Clique SINGLE = FeatureFactory.cliqueC;
    private static final Clique PAIR = FeatureFactory.cliqueCpC;

    private final List<String> labels;
    private final FlatCrf field;
    private final WordClasses classes;
    private final Set<String> known;
    private final SeqClassifierFlags flags;
    private final NERFeatureFactory<CoreLabel> factory;
    private final Seen<Tagging> seen = new Seen<>(REMEMBERED);
    private final AmericanizeFunction american = new AmericanizeFunction();

    private NameTagger(DataInputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < FlatCrf.LABELS; i++) {
            names.add(in.readUTF());
        }
        labels = List.copyOf(names);
        field = FlatCrf.read(in);
        classes = WordClasses.read(in);
        known = new HashSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            known.add(in.readUTF());
        }
        flags = new SeqClassifierFlags(settings());
        factory = new NERFeatureFactory<>();
        factory.init(flags);
    }

    /// Loads the model from the class path.
    static NameTagger load() {
        try (InputStream resource = NameTagger.class.getResourceAsStream(MODEL)) {
            if (resource == null) {
                throw new IllegalStateException("not on the class path, build again: " + MODEL);
            }
            return new NameTagger(new DataInputStream(new BufferedInputStream(resource, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL, e);
        }
    }

    /// How the model was trained, so that its features are made the same way; but for the file of
    /// word classes, which the flat form holds.
    private static Properties settings() {
        Properties settings = new Properties();
        for (String on :
                List.of(
                        "useClassFeature",
                        "useWord",
                        "useNGrams",
                        "noMidNGrams",
                        "usePrev",
                        "useNext",
                        "useLongSequences",
                        "useSequences",
                        "usePrevSequences",
                        "useTypeSeqs",
                        "useTypeSeqs2",
                        "useTypeySequences",
                        "useOccurrencePatterns",
                        "useLastRealWord",
                        "useNextRealWord",
                        "normalize",
                        "useDisjunctive",
                        "useDistSim",
                        "numberEquivalenceDistSim",
                        "useObservedSequencesOnly")) {
            settings.setProperty(on, "true");
        }
        settings.setProperty("wordFunction", AmericanizeFunction.class.getName());
        settings.setProperty("unknownWordDistSimClass", "0");
        settings.setProperty("maxNGramLeng", "6");
        settings.setProperty("wordShape", "chris2useLC");
        settings.setProperty("disjunctionWidth", "5");
        settings.setProperty("maxLeft", "1");
        return settings;
    }

    /// The classes of words the model uses.
    public WordClasses classes() {
        return classes;
    }

    /// One label a token: `PERSON`, `ORGANIZATION`, `LOCATION` or `O`, and how sure. A sentence met
    /// again shortly is not analysed again.
    public Tagging tag(List<Token> tokens) {
        return seen.get(tokens.stream().map(Token::text).toList(), this::analyse);
    }

    private Tagging analyse(List<String> texts) {
        PaddedList<CoreLabel> words = new PaddedList<>(words(texts), pad());
        float[] single = new float[texts.size() * FlatCrf.LABELS];
        float[] pair = new float[single.length * FlatCrf.LABELS];
        for (int t = 0; t < texts.size(); t++) {
            field.addSingle(
                    factory.getCliqueFeatures(words, t, SINGLE), single, t * FlatCrf.LABELS);
            field.addPair(
                    factory.getCliqueFeatures(words, t, PAIR),
                    pair,
                    t * FlatCrf.LABELS * FlatCrf.LABELS);
        }
        List<String> names =
                Arrays.stream(FlatCrf.decode(single, pair)).mapToObj(labels::get).toList();
        return new Tagging(names, FlatCrf.marginals(single, pair), labels);
    }

    private static CoreLabel pad() {
        CoreLabel pad = new CoreLabel(1);
        pad.set(AnswerAnnotation.class, "O");
        return pad;
    }

    private List<CoreLabel> words(List<String> texts) {
        List<CoreLabel> words = new ArrayList<>(texts.size());
        for (String text : texts) {
            String word = american.apply(text);
            CoreLabel label = new CoreLabel(8);
            label.setWord(text);
            label.set(PositionAnnotation.class, Integer.toString(words.size()));
            label.set(
                    ShapeAnnotation.class,
                    WordShapeClassifier.wordShape(word, flags.wordShape, known));
            label.set(DistSimAnnotation.class, Integer.toString(classes.of(classKey(word))));
            words.add(label);
        }
        return words;
    }

    private static String classKey(String word) {
        return WordShapeClassifier.wordShape(
                word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    }

    /// What the field says of a sentence.
    ///
    /// @param labels the most probable label of each token
    /// @param marginals the probability of each of `names` for each token, flattened
    /// @param names the labels in the order of the marginals
    public record Tagging(List<String> labels, float[] marginals, List<String> names) {

        /// How probable the chosen label of token `i` is.
        public float confidence(int i) {
            return marginals[i * names.size() + names.indexOf(labels.get(i))];
        }
    }
}
