package parallax.compare.text;

import java.util.HashSet;
import java.util.Set;

/// How far two texts are written alike, letter by letter: names and compounds count by their
/// length, and a changed ending costs little.
public final class Letters {

    private static final int RUN = 4;

    private Letters() {}

    /// Runs of four letters that both texts have, twice, over all of both (Dice 1945): 0 to 1.
    /// Case, accents and the shape of apostrophes do not matter.
    public static double dice(String a, String b) {
        Set<String> x = runs(a);
        Set<String> y = runs(b);
        return 2.0 * shared(x, y) / Math.max(1, x.size() + y.size());
    }

    /// The same over the geometric mean of both (Ochiai 1957), which minds less that one is longer;
    /// `%` reads as “percent”.
    public static double cosine(String a, String b) {
        Set<String> x = runs(a.replace("%", " percent"));
        Set<String> y = runs(b.replace("%", " percent"));
        return shared(x, y) / Math.max(1, Math.sqrt((double) x.size() * y.size()));
    }

    private static long shared(Set<String> x, Set<String> y) {
        return x.stream().filter(y::contains).count();
    }

    private static Set<String> runs(String text) {
        String plain = Tokens.norm(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= plain.length(); i++) {
            runs.add(plain.substring(i, i + RUN));
        }
        return runs;
    }
}
