package parallax.annotate.corenlp;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parallax.annotate.Token;

/// CoreNLP's three-class conditional random field without part-of-speech tags, which it does not
/// use: its weights come from a flat file, and what a word says on its own is summed up once
/// ([CrfWord]). Labels are those of CoreNLP, but words met never change what comes later.
public final class NameTagger {

    private static final String MODEL = "/parallax/annotate/corenlp/english.crf";
    private static final int REMEMBERED = 8192;
    private static final int WORDS = 1 << 15;
    private static final int SHAPE = WordShapeClassifier.WORDSHAPECHRIS2USELC;

    private final List<String> labels;
    private final FlatCrf field;
    private final WordClasses classes;
    private final Set<String> known;
    private final CrfWord outside;
    private final Map<String, CrfWord> words = new ConcurrentHashMap<>();
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
        outside = CrfWord.outside(field);
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
        CrfSentence sentence = new CrfSentence(texts.stream().map(this::word).toList(), outside);
        float[] single = sentence.single();
        float[] pair = sentence.pair();
        List<String> names =
                Arrays.stream(FlatCrf.decode(single, pair)).mapToObj(labels::get).toList();
        return new Tagging(names, FlatCrf.marginals(single, pair), labels);
    }

    private CrfWord word(String text) {
        CrfWord known = words.get(text);
        if (known == null) {
            if (words.size() >= WORDS) {
                words.clear();
            }
            known = make(text);
            words.put(text, known);
        }
        return known;
    }

    private CrfWord make(String text) {
        String word = american.apply(text);
        String shape = WordShapeClassifier.wordShape(word, SHAPE, known);
        return CrfWord.of(field, word, shape, Integer.toString(classes.of(classKey(word))));
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
