package parallax.annotate.corenlp;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import parallax.annotate.Token;

/// CoreNLP's English part-of-speech tagger, loaded when a sentence first asks for it.
final class PosTagger {

    private static final String MODEL =
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private MaxentTagger tagger;

    /// One Penn Treebank tag a token.
    List<String> tags(List<Token> tokens) {
        List<HasWord> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            words.add(new Word(token.text()));
        }
        List<String> tags = new ArrayList<>(tokens.size());
        for (TaggedWord word : tagger().tagSentence(words)) {
            tags.add(word.tag());
        }
        return tags;
    }

    private synchronized MaxentTagger tagger() {
        if (tagger == null) {
            tagger = new MaxentTagger(MODEL);
        }
        return tagger;
    }
}
