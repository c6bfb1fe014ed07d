package parallax.compare.text;

/// A light English stemmer: takes off plurals, `-ed`, `-ing`, `-ly` and their spelling changes, so
/// that forms of one word meet. Rules in the spirit of step 1 of Porter (1980).
public final class Stems {

    private Stems() {}

    /// The stem of a lower-case word.
    public static String of(String word) {
        if (word.length() < 4 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        String stem = verbal(plural(word));
        return stem.length() > 4 && stem.endsWith("e") ? cut(stem, 1) : finalY(stem);
    }

    private static String plural(String w) {
        if (w.endsWith("sses")) {
            return cut(w, 2);
        }
        if (w.endsWith("ies")) {
            return w.length() > 4 ? cut(w, 3) + "y" : cut(w, 1);
        }
        boolean keeps = w.endsWith("ss") || w.endsWith("us") || w.endsWith("is");
        return w.endsWith("s") && !keeps ? cut(w, 1) : w;
    }

    private static String verbal(String w) {
        if (w.endsWith("ied") && w.length() > 4) {
            return cut(w, 3) + "y";
        }
        if (w.endsWith("eed")) {
            return w;
        }
        if (w.endsWith("ed") && hasVowel(w, 2)) {
            return undouble(cut(w, 2));
        }
        if (w.endsWith("ing") && hasVowel(w, 3)) {
            return undouble(cut(w, 3));
        }
        return w.endsWith("ly") && w.length() > 5 ? cut(w, 2) : w;
    }

    private static String undouble(String w) {
        int n = w.length();
        boolean twice = n > 3 && w.charAt(n - 1) == w.charAt(n - 2);
        return twice && "lsz".indexOf(w.charAt(n - 1)) < 0 ? cut(w, 1) : w;
    }

    private static String finalY(String w) {
        return w.length() > 3 && w.endsWith("y") ? cut(w, 1) + "i" : w;
    }

    private static boolean hasVowel(String w, int suffix) {
        int vowels = 0;
        for (int i = 0; i < w.length() - suffix; i++) {
            vowels += "aeiouy".indexOf(w.charAt(i)) >= 0 ? 1 : 0;
        }
        return vowels > 0 && w.length() - suffix > 2;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }
}
