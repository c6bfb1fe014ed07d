package parallax.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words of a name, accents folded, each with its [SpellingKey] at the same place.
final class NameAnalyzer extends Analyzer {

    private static final int BETWEEN_NAMES = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new KeyFilter(lower(words)));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return Characters.plain(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return Characters.plain(reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return lower(in);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_NAMES;
    }

    private static TokenStream lower(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new CompatibleFilter(in)));
    }
}
