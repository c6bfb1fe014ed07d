package parallax.ingest.meta;

/// Letters and digits of a text only, lower case: what two ways of writing one text share.
public final class TextKey {

    private static final int KNOWN = 0x600;

    /// What becomes of each character up to Arabic; 0 for those that are left out.
    private static final char[] KEPT = new char[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            KEPT[c] = kept(c);
        }
    }

    private TextKey() {}

    /// The key of a text.
    public static String of(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char c = text.charAt(i);
            char kept = c < KNOWN ? KEPT[c] : kept(c);
            key[length] = kept;
            length += kept == 0 ? 0 : 1;
        }
        return new String(key, 0, length);
    }

    /// The same for a small and a capital letter, and the small one where it is a letter; a quick
    /// look, for tables.
    public static int small(char c) {
        return c < 128 ? c | ' ' : Character.toLowerCase(c);
    }

    private static char kept(char c) {
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
}
