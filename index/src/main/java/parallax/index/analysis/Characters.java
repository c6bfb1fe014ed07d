package parallax.index.analysis;

import java.io.Reader;

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
    private static final char[] PLAIN = table();
    private static final char DROPPED = 0;

    private Characters() {}

    /// A reader of the same text in plain characters, which still knows the original offsets.
    public static Reader plain(Reader text) {
        return new PlainReader(text, '\'');
    }

    /// The same with a space for every apostrophe.
    static Reader plainWithoutApostrophes(Reader text) {
        return new PlainReader(text, ' ');
    }

    /// The text in plain characters.
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUnseen(c)) {
                out.append(plain(c));
            }
        }
        return out.toString();
    }

    static boolean isUnseen(char c) {
        return PLAIN[c] == DROPPED && c != DROPPED;
    }

    static char plain(char c) {
        return PLAIN[c];
    }

    /// What each character becomes.
    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        SINGLE.chars().forEach(c -> table[c] = '\'');
        DOUBLE.chars().forEach(c -> table[c] = '"');
        HYPHENS.chars().forEach(c -> table[c] = '-');
        SPACES.chars().forEach(c -> table[c] = ' ');
        UNSEEN.chars().forEach(c -> table[c] = DROPPED);
        return table;
    }
}
