package parallax.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// A language's own analyzer, with plain characters before it and accents folded after it.
final class ForgivingAnalyzer extends AnalyzerWrapper {

    private final Analyzer language;

    ForgivingAnalyzer(Analyzer language) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.language = language;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return language;
    }

    @Override
    protected Reader wrapReader(String field, Reader reader) {
        return Characters.plain(reader);
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents inner) {
        return new TokenStreamComponents(
                inner.getSource(),
                new ASCIIFoldingFilter(new CompatibleFilter(inner.getTokenStream())));
    }
}
