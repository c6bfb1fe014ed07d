package parallax.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words as written, case apart: no stemming, no stop words, accents kept. An apostrophe parts a
/// word, so that the exact word `Kyiv` is found in `Kyiv’s`.
final class ExactAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, lower(words));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return Characters.plainWithoutApostrophes(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return Characters.plain(reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return lower(in);
    }

    private static TokenStream lower(TokenStream in) {
        return new LowerCaseFilter(new CompatibleFilter(in));
    }
}
