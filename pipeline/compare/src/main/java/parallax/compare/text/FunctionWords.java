package parallax.compare.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Function words by language. Rarity is counted in English news, where the common words of another
/// language would look rare and make all its articles alike.
public final class FunctionWords {

    private static final String RESOURCE = "functionwords.properties";

    private final Map<String, Set<String>> byLanguage;

    private FunctionWords(Map<String, Set<String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /// Reads the committed words of German, Spanish, French, Italian, Portuguese and Dutch.
    public static FunctionWords load() {
        try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, Set<String>> words = new HashMap<>();
            properties.forEach((language, line) ->
                    words.put(language.toString(), Set.of(line.toString().strip().split("\\s+"))));
            return new FunctionWords(Map.copyOf(words));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// True for a function word of English or of `language` (ISO 639-1), given in normal form.
    public boolean contains(String norm, String language) {
        return Stopwords.contains(norm)
                || byLanguage.getOrDefault(language, Set.of()).contains(norm);
    }
}
