package parallax.annotate.quote;

import parallax.annotate.Draft;
import parallax.annotate.corenlp.Models;
import parallax.annotate.tagger.Clusters;
import parallax.annotate.tagger.PosTagger;

/// Looks at drafts as the models of attribution and claims see them. Loaded once and shared.
///
/// @param english what is known of English
/// @param german what is known of German
/// @param clusters groups of words that mean alike
public record PassageReader(Knowledge english, Knowledge german, Clusters clusters) {

    /// What is known of a language.
    ///
    /// @param tagger tags parts of speech
    /// @param lexicon reporting words
    public record Knowledge(PosTagger tagger, CueLexicon lexicon) {

        /// What Parallax knows of `en` or `de`.
        static Knowledge of(String language) {
            return new Knowledge(PosTagger.load(language), CueLexicon.of(language));
        }
    }

    /// The reader with the taggers and lexicons that come with Parallax, and the word classes of
    /// the name models.
    public static PassageReader load(Models models) {
        Clusters clusters = models.names().classes()::of;
        return new PassageReader(Knowledge.of("en"), Knowledge.of("de"), clusters);
    }

    /// The draft's words with all that is known of them.
    public Passage read(Draft draft) {
        Knowledge known = knowledge(Tongue.of(draft));
        return Passage.of(draft, known.tagger(), clusters, known.lexicon());
    }

    /// Reporting words of a language; English ones where there are none.
    public CueLexicon lexicon(Tongue tongue) {
        return knowledge(tongue).lexicon();
    }

    private Knowledge knowledge(Tongue tongue) {
        return switch (tongue) {
            case ENGLISH, OTHER -> english;
            case GERMAN -> german;
        };
    }
}
