package parallax.annotate.corenlp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Remembers what was found for the sentences met last, so that wire copy and boilerplate are
/// analysed once. Holds a bounded number; safe for several threads.
///
/// @param <V> what is found for a sentence
final class Seen<V> {

    private final Map<List<String>, V> known;

    /// A memory of at most `size` sentences.
    Seen(int size) {
        known =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<List<String>, V> eldest) {
                        return size() > size;
                    }
                };
    }

    /// What is known of these words, or else what `find` gives, which must depend on them alone.
    V get(List<String> words, Function<List<String>, V> find) {
        synchronized (known) {
            V value = known.get(words);
            if (value != null) {
                return value;
            }
        }
        V value = find.apply(words);
        synchronized (known) {
            known.put(words, value);
        }
        return value;
    }
}
