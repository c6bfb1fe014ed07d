package parallax.annotate.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The closed word classes that rules speak of, from `lexicon.tsv`; all in lower case.
final class Lexicon {

    private final Map<String, Set<String>> classes;

    private Lexicon(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    static Lexicon load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String[] row : Resource.rows("lexicon.tsv", 2)) {
            classes.put(row[0], Set.copyOf(List.of(row[1].split(" +"))));
        }
        return new Lexicon(classes);
    }

    /// The words of a class; throws [IllegalArgumentException] when there is no such class.
    Set<String> words(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no word class " + name);
        }
        return words;
    }

    /// True when `word`, whatever its case, is of that class.
    boolean has(String name, String word) {
        return words(name).contains(word.toLowerCase(Locale.ROOT));
    }
}
