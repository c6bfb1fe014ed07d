package parallax.compare.discrepancy;

/// Whether two words are spellings of one name.
final class Spelling {

    private static final int LONG = 5;

    private Spelling() {}

    /// True for equal words, for words of four letters or more with the same first letter that one
    /// or two edits turn into each other, such as Zelensky and Zelenskyy, Kyiv and Kiev, and for
    /// longer ones written in Latin letters by other rules, such as Kaddafi and Qaddafi.
    static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return shorter >= LONG
                    && Math.abs(a.length() - b.length()) <= 2
                    && parallax.model.Spelling.key(a).equals(parallax.model.Spelling.key(b));
        }
        boolean candidate = shorter >= 4;
        int allowed = shorter >= 8 ? 2 : 1;
        return candidate && parallax.model.Spelling.edits(a, b) <= allowed;
    }
}
