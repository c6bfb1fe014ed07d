package parallax.index.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A key that spellings of one name share: `Zelensky`, `Zelenskyy`, `Zelenskiy`, `Selenskyj` and
/// `Зеленський` all become `selenski`. It evens out only what transliteration varies (y/i/j, w/v,
/// z/s, kh/h, doubled letters, a final silent e), so that different names seldom meet.
public final class SpellingKey {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{P}\\p{S}\\s]+");
    private static final String CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяё";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "g", "d", "e", "e", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n",
        "o", "p", "r", "s", "t", "u", "f", "h", "ts", "ch", "sh", "sch", "", "i", "", "e", "iu",
        "ia", "e"
    };
    private static final String[][] EVEN = {
        {"tsch", "c"},
        {"tch", "c"},
        {"sch", "s"},
        {"ch", "c"},
        {"sh", "s"},
        {"zh", "s"},
        {"kh", "h"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"q", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"ou", "u"},
        {"oo", "u"},
        {"z", "s"},
        {"y", "i"},
        {"j", "i"},
        {"ß", "s"},
        {"ø", "o"},
        {"æ", "e"},
        {"ł", "l"},
        {"đ", "d"},
        {"ı", "i"}
    };
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final int SILENT_E_FROM = 5;

    private SpellingKey() {}

    /// The key of one word; empty when nothing of a letter or digit is in it.
    public static String of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String key = latin(plain);
        key = MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFKD)).replaceAll("");
        for (String[] rule : EVEN) {
            key = key.replace(rule[0], rule[1]);
        }
        key = DOUBLED.matcher(key).replaceAll("$1");
        return key.length() >= SILENT_E_FROM && key.endsWith("e")
                ? key.substring(0, key.length() - 1)
                : key;
    }

    private static String latin(String word) {
        StringBuilder out = new StringBuilder();
        for (char c : word.toCharArray()) {
            int at = CYRILLIC.indexOf(c);
            out.append(at < 0 ? String.valueOf(c) : LATIN[at]);
        }
        return out.toString();
    }
}
