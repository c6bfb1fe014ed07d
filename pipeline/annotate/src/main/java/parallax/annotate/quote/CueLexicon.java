package parallax.annotate.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parallax.model.Cue;

/// Reporting verbs and nouns of a language, with their stance and all their forms.
///
/// @param forms what each lower-case form is a form of
public record CueLexicon(Map<String, Word> forms) {

    /// A reporting word.
    ///
    /// @param lemma dictionary form
    /// @param stance how it colours what is reported
    /// @param act what is told of: words, a belief, an intention
    /// @param isVerb false for nouns such as `claim`
    public record Word(String lemma, Cue.Stance stance, Cue.Act act, boolean isVerb) {}

    public CueLexicon {
        forms = Map.copyOf(forms);
    }

    /// The lexicon of a language that Parallax has one for: `en` or `de`.
    public static CueLexicon of(String language) {
        String resource = "/parallax/annotate/quote/cues-" + language + ".tsv";
        Map<String, Word> forms = new HashMap<>();
        try (InputStream in = CueLexicon.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> add(forms, l.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new CueLexicon(forms);
    }

    private static void add(Map<String, Word> forms, String[] row) {
        Cue.Stance stance = Cue.Stance.valueOf(row[1].toUpperCase(Locale.ROOT));
        Cue.Act act = Cue.Act.valueOf(row[2].toUpperCase(Locale.ROOT));
        Word word = new Word(row[0], stance, act, row[3].equals("v"));
        for (String form : row[4].split(" ")) {
            forms.merge(form, word, (a, b) -> a.isVerb() || !b.isVerb() ? a : b);
        }
    }

    /// What the lower-case form is, if it is a reporting word.
    public Optional<Word> word(String form) {
        return Optional.ofNullable(forms.get(form));
    }
}
