package parallax.index.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/// Lucene's analyzers by language code. A language without one is split into words and folded, not
/// stemmed.
final class Languages {

    /// The code of every language without an analyzer of its own.
    static final String OTHER = "xx";

    private final Map<String, Analyzer> analyzers = new TreeMap<>();

    Languages() {
        latin();
        farther();
        analyzers.replaceAll(
                (code, analyzer) -> new ForgivingAnalyzer(analyzer, !code.equals(OTHER)));
    }

    /// The code under which texts of `language` (BCP 47) are indexed.
    String code(String language) {
        String primary = language.length() < 2 ? "" : language.substring(0, 2);
        return analyzers.containsKey(primary) ? primary : OTHER;
    }

    List<String> codes() {
        return List.copyOf(analyzers.keySet());
    }

    Analyzer of(String code) {
        return analyzers.getOrDefault(code, analyzers.get(OTHER));
    }

    private void latin() {
        analyzers.put("ca", new CatalanAnalyzer());
        analyzers.put("cs", new CzechAnalyzer());
        analyzers.put("da", new DanishAnalyzer());
        analyzers.put("de", new GermanAnalyzer());
        analyzers.put("en", new EnglishAnalyzer());
        analyzers.put("es", new SpanishAnalyzer());
        analyzers.put("et", new EstonianAnalyzer());
        analyzers.put("fi", new FinnishAnalyzer());
        analyzers.put("fr", new FrenchAnalyzer());
        analyzers.put("hu", new HungarianAnalyzer());
        analyzers.put("id", new IndonesianAnalyzer());
        analyzers.put("it", new ItalianAnalyzer());
        analyzers.put("lt", new LithuanianAnalyzer());
        analyzers.put("lv", new LatvianAnalyzer());
        analyzers.put("nl", new DutchAnalyzer());
        analyzers.put("no", new NorwegianAnalyzer());
        analyzers.put("pt", new PortugueseAnalyzer());
        analyzers.put("ro", new RomanianAnalyzer());
        analyzers.put("sv", new SwedishAnalyzer());
        analyzers.put("tr", new TurkishAnalyzer());
    }

    private void farther() {
        analyzers.put("ar", new ArabicAnalyzer());
        analyzers.put("bg", new BulgarianAnalyzer());
        analyzers.put("el", new GreekAnalyzer());
        analyzers.put("fa", new PersianAnalyzer());
        analyzers.put("hi", new HindiAnalyzer());
        analyzers.put("ja", new CJKAnalyzer());
        analyzers.put("ko", new CJKAnalyzer());
        analyzers.put("ru", new RussianAnalyzer());
        analyzers.put("sr", new SerbianAnalyzer());
        analyzers.put("zh", new CJKAnalyzer());
        analyzers.put(OTHER, new StandardAnalyzer(CharArraySet.EMPTY_SET));
    }
}
