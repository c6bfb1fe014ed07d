package parallax.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// A language's own analyzer, with plain characters before it and accents folded after it. Where
/// the language is not known, an apostrophe parts a word.
final class ForgivingAnalyzer extends AnalyzerWrapper {

    private final Analyzer language;
    private final boolean known;

    ForgivingAnalyzer(Analyzer language, boolean known) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.language = language;
        this.known = known;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return language;
    }

    @Override
    protected Reader wrapReader(String field, Reader reader) {
        return known ? Characters.plain(reader) : Characters.plainWithoutApostrophes(reader);
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents inner) {
        return new TokenStreamComponents(
                inner.getSource(),
                new ASCIIFoldingFilter(new CompatibleFilter(inner.getTokenStream())));
    }
}
