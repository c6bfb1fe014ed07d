package parallax.annotate.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Span;

/// Cuts a text into sentences and tokens with CoreNLP's English lexer, called directly.
///
/// Paragraphs are cut apart first, so that a sentence never crosses a blank line, nor a line break
/// unless it is plainly a wrapped line. Characters are exchanged one for one before the lexer sees
/// them, so that offsets stay those of the text.
public final class Splitter {

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(
                    new CoreLabelTokenFactory(),
                    "invertible=false,splitHyphenated=true,untokenizable=noneKeep");
    private final WordToSentenceProcessor<CoreLabel> sentences =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);
    private final Function<List<Token>, List<String>> tagger;

    private Splitter(Function<List<Token>, List<String>> tagger) {
        this.tagger = tagger;
    }

    /// A splitter whose sentences ask `tagger` for their part-of-speech tags.
    public static Splitter of(Function<List<Token>, List<String>> tagger) {
        return new Splitter(tagger);
    }

    /// The sentences of `text` in order; blank text has none.
    public List<TokenizedSentence> split(String text) {
        List<TokenizedSentence> found = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            String plain = Characters.plain(paragraph.of(text));
            List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(plain)).tokenize();
            for (List<CoreLabel> sentence : sentences.process(labels)) {
                List<Token> tokens = tokens(sentence, plain, paragraph.start());
                if (!tokens.isEmpty()) {
                    found.add(TokenizedSentence.of(tokens, tagger));
                }
            }
        }
        return found;
    }

    private static List<Token> tokens(List<CoreLabel> labels, String plain, int offset) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = Span.of(label.beginPosition(), label.endPosition());
            if (!span.isEmpty()) {
                tokens.add(new Token(span.shift(offset), Characters.withoutSoft(span.of(plain))));
            }
        }
        return tokens;
    }
}
