package parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.annotate.Draft;
import parallax.annotate.Token;
import parallax.annotate.TokenizedSentence;

/// Joins a quote that ends as a question or exclamation with the words that say whose it is: “Who
/// will pay?” Holt asked. Splitters see two sentences there.
final class Inquits {

    /// The verb stands among so many words after the quote.
    private static final int REACH = 6;

    private Inquits() {}

    /// The draft's sentences, such ones joined.
    static List<TokenizedSentence> join(Draft draft, CueLexicon lexicon) {
        List<TokenizedSentence> joined = new ArrayList<>();
        for (TokenizedSentence next : draft.sentences()) {
            boolean belongs =
                    !joined.isEmpty()
                            && endsAsCall(joined.getLast())
                            && isSameParagraph(draft.text(), joined.getLast(), next)
                            && credits(next, lexicon);
            if (belongs) {
                List<Token> tokens = new ArrayList<>(joined.removeLast().tokens());
                tokens.addAll(next.tokens());
                joined.add(TokenizedSentence.of(tokens, _ -> List.of()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean endsAsCall(TokenizedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        int last = tokens.size() - 1;
        boolean quote = last > 0 && isMark(tokens.get(last), "”\"“»«''");
        return quote && isMark(tokens.get(last - 1), "?!");
    }

    private static boolean isMark(Token token, String marks) {
        return marks.indexOf(token.text().charAt(0)) >= 0;
    }

    private static boolean isSameParagraph(
            String text, TokenizedSentence one, TokenizedSentence next) {
        return text.substring(one.span().end(), next.span().start()).indexOf('\n') < 0;
    }

    /// True when a reporting verb comes before any mark, outside quotation marks.
    private static boolean credits(TokenizedSentence sentence, CueLexicon lexicon) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < Math.min(REACH, tokens.size()); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (!Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("-")) {
                return false;
            }
            if (lexicon.word(word).filter(CueLexicon.Word::isVerb).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
