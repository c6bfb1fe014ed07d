package parallax.compare.discrepancy;

/// Whether two words are spellings of one name.
final class Spelling {

    private Spelling() {}

    /// True for equal words and for words of four letters or more with the same first letter that
    /// one or two edits turn into each other, such as Zelensky and Zelenskyy, Kyiv and Kiev.
    static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        boolean candidate = shorter >= 4 && a.charAt(0) == b.charAt(0);
        int allowed = shorter >= 8 ? 2 : 1;
        return candidate && parallax.model.Spelling.edits(a, b) <= allowed;
    }
}
