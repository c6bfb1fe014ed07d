package parallax.annotate.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import parallax.annotate.Token;

/// Tags the names of a language other than English with CoreNLP's model for it.
public final class ForeignTagger {

    private final CRFClassifier<CoreLabel> model;

    ForeignTagger(CRFClassifier<CoreLabel> model) {
        this.model = model;
        // Words met must not change what comes later.
        model.flags.maxAdditionalKnownLCWords = 0;
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
        for (CoreLabel word : model.classifySentence(words)) {
            labels.add(plain(word.get(AnswerAnnotation.class)));
        }
        return labels;
    }

    /// The languages name the same kinds in their own ways.
    private static String plain(String label) {
        String kind = label.replaceFirst("^[BI]-", "");
        return switch (kind) {
            case "PERSON", "PERS", "PER", "I-PER" -> "PERSON";
            case "ORGANIZATION", "ORG" -> "ORGANIZATION";
            case "LOCATION", "LOC", "LUG", "GPE" -> "LOCATION";
            default -> "O";
        };
    }
}
