package parallax.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Says which language a text is in. A language the page claims is believed when the text bears it
/// out: its script, or enough of its commonest words. Otherwise Apache OpenNLP decides, whose model
/// is loaded only then.
public final class Languages {

    private static final int SAMPLE = 700;
    private static final int SHORTEST = 20;
    private static final CommonWords WORDS = new CommonWords();
    private static final List<String> CODES = WORDS.codes();
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private LanguageDetectorME detector;

    /// The two-letter code of the language whose script or commonest words `text` plainly has;
    /// empty where that takes more than a look.
    public static String evident(String text) {
        String sample = sample(text);
        String script = script(sample);
        return script.isEmpty() ? byWords(sample, "") : script;
    }

    private static String sample(String text) {
        return text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    }

    /// Two-letter code where there is one, or empty when the text is too short to tell.
    String detect(String text, String claimed) {
        String claim = primary(claimed);
        String sample = sample(text);
        String script = script(sample);
        if (!script.isEmpty()) {
            return script;
        }
        if (sample.length() < SHORTEST) {
            return claim;
        }
        String byWords = byWords(sample, claim);
        return byWords.isEmpty() ? best(sample, claim) : byWords;
    }

    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        String code = tag.substring(0, end).toLowerCase(Locale.ROOT);
        return code.equals("nb") || code.equals("nn") ? "no" : code;
    }

    /// The language that a script alone gives away.
    private static String script(String sample) {
        if (isLatin(sample)) {
            return "";
        }
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < sample.length(); i += 3) {
            int c = sample.codePointAt(i);
            if (Character.isLetter(c)) {
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            }
        }
        int kana =
                counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                        + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters && letters > 0) {
            return "ja";
        }
        for (var entry : counts.entrySet()) {
            if (entry.getValue() * 2 > letters) {
                return switch (entry.getKey()) {
                    case HAN -> "zh";
                    case HANGUL -> "ko";
                    case GREEK -> "el";
                    case HEBREW -> "he";
                    case THAI -> "th";
                    case GEORGIAN -> "ka";
                    case ARMENIAN -> "hy";
                    default -> "";
                };
            }
        }
        return "";
    }

    private static boolean isLatin(String sample) {
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < sample.length(); i += 3) {
            char c = sample.charAt(i);
            letters += Letters.isLetter(c) ? 1 : 0;
            latin += c < 0x250 && Letters.isLetter(c) ? 1 : 0;
        }
        return latin * 2 > letters;
    }

    /// The claim, or the language whose commonest words make up the largest share of the text, when
    /// that is at least an eighth and nearly no rival comes close; else empty.
    private static String byWords(String sample, String claim) {
        int[] hits = new int[CODES.size()];
        int words = 0;
        int start = 0;
        String lower = sample.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Letters.isLetter(lower.charAt(i))) {
                if (i > start) {
                    words++;
                    count(WORDS.languages(lower, start, i), hits);
                }
                start = i + 1;
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            second = Math.max(second, Math.min(hits[i], hits[best]));
            best = hits[i] > hits[best] ? i : best;
        }
        int most = hits[best];
        String first = CODES.get(best);
        int claimed = CODES.contains(claim) ? hits[CODES.indexOf(claim)] : 0;
        if (claimed * 8 >= words && claimed * 10 >= most * 9) {
            return claim;
        }
        return most * 8 >= words && most * 2 >= second * 3 ? first : "";
    }

    private static void count(long languages, int[] hits) {
        for (long left = languages; left != 0; left &= left - 1) {
            hits[Long.numberOfTrailingZeros(left)]++;
        }
    }

    private synchronized String best(String sample, String claim) {
        if (detector == null) {
            detector = load();
        }
        Language language = detector.predictLanguage(sample);
        String code = TWO_LETTERS.getOrDefault(language.getLang(), language.getLang());
        boolean unsure = language.getConfidence() < 0.05 && !claim.isEmpty();
        return unsure ? claim : code;
    }

    private static LanguageDetectorME load() {
        try (InputStream model = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
            return new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.of(code).getISO3Language(), code);
        }
        codes.put("cmn", "zh");
        codes.put("nob", "no");
        codes.put("nno", "no");
        codes.put("pes", "fa");
        codes.put("lvs", "lv");
        codes.put("ekk", "et");
        return codes;
    }
}
