package parallax.index.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

/// Lucene's analyzers by language code, each made when first needed: all of them together take some
/// 150 ms of a cold start. A language without one is split into words and folded, not stemmed.
final class Languages {

    /// The code of every language without an analyzer of its own.
    static final String OTHER = "xx";

    private final Map<String, Supplier<Analyzer>> makers = new TreeMap<>();
    private final Map<String, Analyzer> made = new ConcurrentHashMap<>();

    Languages() {
        latin();
        farther();
    }

    /// The code under which texts of `language` (BCP 47) are indexed.
    String code(String language) {
        String primary = language.length() < 2 ? "" : language.substring(0, 2);
        return makers.containsKey(primary) ? primary : OTHER;
    }

    List<String> codes() {
        return List.copyOf(makers.keySet());
    }

    Analyzer of(String code) {
        return made.computeIfAbsent(makers.containsKey(code) ? code : OTHER, this::make);
    }

    private Analyzer make(String code) {
        return new ForgivingAnalyzer(makers.get(code).get(), !code.equals(OTHER));
    }

    private void latin() {
        makers.put("ca", CatalanAnalyzer::new);
        makers.put("cs", CzechAnalyzer::new);
        makers.put("da", DanishAnalyzer::new);
        makers.put("de", GermanAnalyzer::new);
        makers.put("en", EnglishAnalyzer::new);
        makers.put("es", SpanishAnalyzer::new);
        makers.put("et", EstonianAnalyzer::new);
        makers.put("fi", FinnishAnalyzer::new);
        makers.put("fr", FrenchAnalyzer::new);
        makers.put("hu", HungarianAnalyzer::new);
        makers.put("id", IndonesianAnalyzer::new);
        makers.put("it", ItalianAnalyzer::new);
        makers.put("lt", LithuanianAnalyzer::new);
        makers.put("lv", LatvianAnalyzer::new);
        makers.put("nl", DutchAnalyzer::new);
        makers.put("no", NorwegianAnalyzer::new);
        makers.put("pt", PortugueseAnalyzer::new);
        makers.put("ro", RomanianAnalyzer::new);
        makers.put("sv", SwedishAnalyzer::new);
        makers.put("tr", TurkishAnalyzer::new);
    }

    private void farther() {
        makers.put("ar", ArabicAnalyzer::new);
        makers.put("bg", BulgarianAnalyzer::new);
        makers.put("el", GreekAnalyzer::new);
        makers.put("fa", PersianAnalyzer::new);
        makers.put("hi", HindiAnalyzer::new);
        makers.put("ja", CJKAnalyzer::new);
        makers.put("ko", CJKAnalyzer::new);
        makers.put("ru", RussianAnalyzer::new);
        makers.put("sr", SerbianAnalyzer::new);
        makers.put("zh", CJKAnalyzer::new);
        makers.put(OTHER, () -> new StandardAnalyzer(CharArraySet.EMPTY_SET));
    }
}
