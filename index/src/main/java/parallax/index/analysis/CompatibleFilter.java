package parallax.index.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings each token to Unicode's form NFKC, so that a letter with a combining accent equals the
/// composed letter and a ligature equals its letters.
final class CompatibleFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    CompatibleFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isAscii() && !Normalizer.isNormalized(term, Normalizer.Form.NFKC)) {
            String composed = Normalizer.normalize(term, Normalizer.Form.NFKC);
            term.setEmpty().append(composed);
        }
        return true;
    }

    /// What nearly every word is, and nothing there has another form.
    private boolean isAscii() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
