package parallax.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes spellings of one name alike: accents, transliterations of Cyrillic and Arabic, doubled
/// letters.
///
/// ```java
/// Spelling.key("Zelenskyy").equals(Spelling.key("Selenskyj"));   // true
/// ```
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?:iy|yy|ij|yj|yi|ii|ey|ei|ej|y|j)$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Pd}/_.,]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /// Rewritten in this order; each pair is letters and what they become.
    private static final String[][] ALIKE = {
        {"ß", "ss"},
        {"æ", "ae"},
        {"ø", "o"},
        {"đ", "d"},
        {"ł", "l"},
        {"ı", "i"},
        {"þ", "th"},
        {"tsch", "ch"},
        {"tch", "ch"},
        {"sch", "sh"},
        {"kh", "h"},
        {"gh", "g"},
        {"dh", "d"},
        {"ph", "f"},
        {"ck", "k"},
        {"q", "k"},
        {"w", "v"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ja", "ya"},
        {"ju", "yu"},
        {"x", "ks"},
        {"z", "s"},
        {"ya", "ia"},
        {"yu", "iu"},
        {"ye", "e"},
        {"yo", "o"},
        {"y", "i"},
    };

    private static final String CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяё";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "g", "d", "e", "ye", "zh", "z", "i", "i", "yi", "y", "k", "l", "m", "n",
        "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu",
        "ya", "e"
    };

    private Spelling() {}

    /// The word in lower case without accents and marks, letters and digits only.
    public static String plain(String word) {
        if (isPlain(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String split = Normalizer.normalize(word, Normalizer.Form.NFD);
        String bare = MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
        return OTHER.matcher(bare).replaceAll("");
    }

    /// True for ASCII letters and digits alone: most words by far, which need no look into
    /// Unicode's tables.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /// The [#plain(String)] word with Cyrillic letters written in Latin ones (after BGN/PCGN).
    static String latin(String word) {
        if (isPlain(word)) {
            return plain(word);
        }
        StringBuilder out = new StringBuilder();
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (char letter : composed.toCharArray()) {
            int at = CYRILLIC.indexOf(letter);
            out.append(at < 0 ? String.valueOf(letter) : LATIN[at]);
        }
        return plain(out.toString());
    }

    /// A form that is equal for spellings of one name; not for people to read.
    public static String key(String word) {
        String key = ENDING.matcher(latin(word)).replaceFirst("i");
        for (String[] pair : ALIKE) {
            key = key.replace(pair[0], pair[1]);
        }
        key = DOUBLED.matcher(key).replaceAll("$1");
        return key.length() > 4 && key.endsWith("ine") ? key.substring(0, key.length() - 1) : key;
    }

    /// The text as a part of an id: words of lower-case letters and digits, joined by `-`.
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text)) {
            String plain = plain(word);
            if (!plain.isEmpty()) {
                slug.append(slug.isEmpty() ? "" : "-").append(plain);
            }
        }
        return slug.isEmpty() ? "unnamed" : slug.toString();
    }

    /// Letters to insert, delete or replace to turn one text into the other (Levenshtein 1966).
    public static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
