package parallax.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Adds to each word its [SpellingKey], marked so that it can never be taken for a word.
final class KeyFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String waiting = "";

    KeyFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            term.setEmpty().append(Analysis.KEY_MARK).append(waiting);
            step.setPositionIncrement(0);
            waiting = "";
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        waiting = SpellingKey.of(term.toString());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = "";
    }
}
