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
        return candidate && edits(a, b) <= allowed;
    }

    /// Letters to insert, delete or replace (Levenshtein 1966).
    static int edits(String a, String b) {
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
