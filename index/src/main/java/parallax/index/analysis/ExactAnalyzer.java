package parallax.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words as written, case apart: no stemming, no stop words, accents kept. An apostrophe parts a
/// word, so that the exact word `Kyiv` is found in `Kyiv’s`.
final class ExactAnalyzer extends Analyzer {

    private static final NormalizeCharMap APOSTROPHE = apostrophe();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, lower(words));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(APOSTROPHE, Characters.plain(reader));
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

    private static NormalizeCharMap apostrophe() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("'", " ");
        return map.build();
    }
}
