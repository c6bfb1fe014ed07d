package parallax.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parallax.annotate.quote.CueLexicon;
import parallax.model.Cue;

/// Names the reporting verb of a cue: `say` for “has repeatedly said”.
///
/// @param english reporting words
/// @param german reporting words
record Verbs(CueLexicon english, CueLexicon german) {

    static Verbs load() {
        return new Verbs(CueLexicon.of("en"), CueLexicon.of("de"));
    }

    /// The dictionary form of the cue's last reporting verb, else of its last reporting noun, else
    /// the cue's own words in lower case.
    String of(Cue cue) {
        String text = cue.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return last(text, true).or(() -> last(text, false)).orElse(text);
    }

    private Optional<String> last(String text, boolean verb) {
        return Stream.of(text.split("[^\\p{L}\\p{M}-]+"))
                .flatMap(word -> english.word(word).or(() -> german.word(word)).stream())
                .filter(word -> word.isVerb() == verb && !word.lemma().startsWith("_"))
                .map(CueLexicon.Word::lemma)
                .reduce((a, b) -> b);
    }
}
