package parallax.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/// Makes every quotation mark, hyphen and space alike, and drops what cannot be seen (soft hyphens,
/// zero-width spaces, marks of writing direction). Used on indexed text and on queries.
public final class Characters {

    private static final String SINGLE = "‘’‚‛ʼ′＇`´ʹ‹›";
    private static final String DOUBLE = "“”„‟«»″＂〝〞〟";
    private static final String HYPHENS = "‐‑‒–—―−﹘﹣－⁃";
    private static final String SPACES =
            "\t\n\r\u000B\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
                    + "\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
    private static final String UNSEEN =
            "\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069"
                    + "\uFEFF";
    private static final NormalizeCharMap MAP = map();

    private Characters() {}

    /// A reader of the same text in plain characters, which still knows the original offsets.
    public static Reader plain(Reader text) {
        return new MappingCharFilter(MAP, text);
    }

    /// The text in plain characters.
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UNSEEN.indexOf(c) < 0) {
                out.append(plain(c));
            }
        }
        return out.toString();
    }

    private static char plain(char c) {
        if (SINGLE.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE.indexOf(c) >= 0) {
            return '"';
        }
        if (HYPHENS.indexOf(c) >= 0) {
            return '-';
        }
        return SPACES.indexOf(c) >= 0 ? ' ' : c;
    }

    private static NormalizeCharMap map() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String alike : new String[] {SINGLE, DOUBLE, HYPHENS, SPACES}) {
            alike.chars().forEach(c -> map.add(Character.toString(c), "" + plain((char) c)));
        }
        UNSEEN.chars().forEach(c -> map.add(Character.toString(c), ""));
        return map.build();
    }
}
