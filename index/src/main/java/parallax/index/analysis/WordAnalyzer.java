package parallax.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words as written, case apart: no stemming, no stop words.
///
/// Words of a text keep their accents, and an apostrophe parts a word, so that the exact word
/// `Kyiv` is found in `Kyiv’s`. Words of names lose them, and each has its [SpellingKey] at the
/// same place.
final class WordAnalyzer extends Analyzer {

    private static final int BETWEEN_NAMES = 100;

    private final boolean names;

    private WordAnalyzer(boolean names) {
        this.names = names;
    }

    /// For the exact words of texts.
    static WordAnalyzer exact() {
        return new WordAnalyzer(false);
    }

    /// For names, several of which may stand in one field.
    static WordAnalyzer names() {
        return new WordAnalyzer(true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream plain = normalize(field, words);
        return new TokenStreamComponents(words, names ? new KeyFilter(plain) : plain);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return names ? Characters.plain(reader) : Characters.plainWithoutApostrophes(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
        return Characters.plain(reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        TokenStream lower = new LowerCaseFilter(new CompatibleFilter(in));
        return names ? new ASCIIFoldingFilter(lower) : lower;
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return names ? BETWEEN_NAMES : super.getPositionIncrementGap(field);
    }
}
