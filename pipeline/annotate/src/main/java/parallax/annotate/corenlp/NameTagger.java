package parallax.annotate.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import parallax.annotate.Token;

/// CoreNLP's three-class conditional random field, called directly and without part-of-speech tags,
/// which it does not use.
public final class NameTagger {

    private static final String MODEL =
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> classifier;

    private NameTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /// Loads the model from the class path.
    static NameTagger load() {
        // Learning unknown words while it reads would make results depend on what came before.
        Properties fixed = new Properties();
        fixed.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return new NameTagger(CRFClassifier.getClassifier(MODEL, fixed));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not a model of this CoreNLP: " + MODEL, e);
        }
    }

    /// One label a token: `PERSON`, `ORGANIZATION`, `LOCATION` or `O`.
    public List<String> labels(List<Token> tokens) {
        List<CoreLabel> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            CoreLabel word = new CoreLabel(4);
            word.setWord(token.text());
            word.setValue(token.text());
            words.add(word);
        }
        List<String> labels = new ArrayList<>(words.size());
        for (CoreLabel word : classifier.classifySentence(words)) {
            labels.add(word.get(AnswerAnnotation.class));
        }
        return labels;
    }
}
