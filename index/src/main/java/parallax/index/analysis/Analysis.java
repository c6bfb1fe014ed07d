package parallax.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The analyzer of every field, told by the field's name: `….exact`, `….text.LANGUAGE`,
/// `….title.LANGUAGE`; everything else holds names.
public final class Analysis extends DelegatingAnalyzerWrapper {

    /// Stands before a [SpellingKey] in a field of names.
    static final String KEY_MARK = "~";

    private static final String EXACT = ".exact";

    private final Analyzer exact = WordAnalyzer.exact();
    private final Analyzer names = WordAnalyzer.names();
    private final Languages languages = new Languages();

    /// Analyzers for all languages.
    public Analysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        if (field.endsWith(EXACT)) {
            return exact;
        }
        return field.contains(".")
                ? languages.of(field.substring(field.lastIndexOf('.') + 1))
                : names;
    }

    /// The code under which texts of a BCP 47 language are indexed, such as `en`, or `xx` when
    /// Lucene has no analyzer for it.
    public String code(String language) {
        return languages.code(language);
    }

    /// All codes under which texts are indexed.
    public List<String> codes() {
        return languages.codes();
    }

    /// The terms `text` becomes in `field`, in order.
    public List<String> terms(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return terms;
    }

    /// The spelling keys of the words of a name, as they are indexed.
    public List<String> keys(String field, String name) {
        return terms(field, name).stream().filter(t -> t.startsWith(KEY_MARK)).toList();
    }
}
