package parallax.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parallax.annotate.quote.CueLexicon;
import parallax.model.Cue;

/// Names the reporting verb of a cue: `say` for “has repeatedly said”.
///
/// @param english reporting words
/// @param german reporting words
record Verbs(CueLexicon english, CueLexicon german) {

    private static final Set<String> PLAIN =
            Set.of(
                    "say",
                    "tell",
                    "add",
                    "write",
                    "speak",
                    "ask",
                    "talk",
                    "report",
                    "according to",
                    "(colon)",
                    "sagen",
                    "mitteilen",
                    "berichten");

    static Verbs load() {
        return new Verbs(CueLexicon.of("en"), CueLexicon.of("de"));
    }

    /// The dictionary form of the cue's last reporting verb, else of its last reporting noun, else
    /// the cue's own words in lower case; `(colon)` where a mark is all there is.
    String of(Cue cue) {
        String text = cue.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        if (text.startsWith("according to")) {
            return "according to";
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return "(colon)";
        }
        return last(text, true).or(() -> last(text, false)).orElse(text);
    }

    /// True for verbs that say no more than that somebody spoke.
    static boolean isPlain(String verb) {
        return PLAIN.contains(verb);
    }

    private Optional<String> last(String text, boolean verb) {
        return Stream.of(text.split("[^\\p{L}\\p{M}-]+"))
                .flatMap(word -> english.word(word).or(() -> german.word(word)).stream())
                .filter(word -> word.isVerb() == verb && !word.lemma().startsWith("_"))
                .map(CueLexicon.Word::lemma)
                .reduce((a, b) -> b);
    }
}
