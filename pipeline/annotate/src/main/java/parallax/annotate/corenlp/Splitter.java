package parallax.annotate.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;
import parallax.model.Span;

/// Cuts a text into sentences and tokens with CoreNLP's English lexer, called directly; what that
/// does not know of other languages, [Boundaries] mends.
///
/// Paragraphs are cut apart first, so that a sentence never crosses a blank line, nor a line break
/// unless it is plainly a wrapped line. Characters are exchanged one for one before the lexer sees
/// them, so that offsets stay those of the text. A run of Chinese or Japanese is a token for each
/// character.
public final class Splitter {

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(
                    new CoreLabelTokenFactory(),
                    "invertible=false,splitHyphenated=true,untokenizable=noneKeep");
    private final WordToSentenceProcessor<CoreLabel> sentences =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);
    private final Map<String, Boundaries> boundaries = Boundaries.load();
    private final Function<List<Token>, List<String>> tagger;

    private Splitter(Function<List<Token>, List<String>> tagger) {
        this.tagger = tagger;
    }

    /// A splitter whose sentences ask `tagger` for their part-of-speech tags.
    public static Splitter of(Function<List<Token>, List<String>> tagger) {
        return new Splitter(tagger);
    }

    /// The sentences of `text`, in English, in order; blank text has none.
    public List<TokenizedSentence> split(String text) {
        return split(text, "en");
    }

    /// The sentences of `text` in order; blank text has none.
    ///
    /// @param language ISO 639-1 code of the text's language, a tag that starts with one, or empty
    public List<TokenizedSentence> split(String text, String language) {
        Optional<Boundaries> mending =
                Optional.ofNullable(boundaries.get(language.split("-", 2)[0]));
        List<TokenizedSentence> found = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            List<List<Token>> cut = cut(paragraph.of(text), paragraph.start());
            for (List<Token> tokens : mending.map(m -> m.mended(cut)).orElse(cut)) {
                found.add(TokenizedSentence.of(tokens, tagger));
            }
        }
        return found;
    }

    private List<List<Token>> cut(String paragraph, int offset) {
        String plain = Characters.plain(paragraph);
        List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(plain)).tokenize();
        List<List<Token>> cut = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences.process(labels)) {
            List<Token> tokens = tokens(sentence, plain, offset);
            if (!tokens.isEmpty()) {
                cut.add(tokens);
            }
        }
        return cut;
    }

    private static List<Token> tokens(List<CoreLabel> labels, String plain, int offset) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = Span.of(label.beginPosition(), label.endPosition());
            for (Span word : words(span, plain)) {
                tokens.add(new Token(word.shift(offset), Characters.withoutSoft(word.of(plain))));
            }
        }
        return tokens;
    }

    /// The token itself, or, in scripts that leave no space between words, each of its characters.
    private static List<Span> words(Span token, String plain) {
        if (token.isEmpty() || !isUnspaced(plain.codePointAt(token.start()))) {
            return token.isEmpty() ? List.of() : List.of(token);
        }
        List<Span> characters = new ArrayList<>();
        for (int at = token.start(); at < token.end(); ) {
            int end = at + Character.charCount(plain.codePointAt(at));
            characters.add(Span.of(at, end));
            at = end;
        }
        return characters;
    }

    private static boolean isUnspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
