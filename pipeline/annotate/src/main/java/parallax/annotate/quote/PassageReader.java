package parallax.annotate.quote;

import parallax.annotate.Draft;
import parallax.annotate.tagger.Clusters;
import parallax.annotate.tagger.PosTagger;

/// Looks at drafts as the models of attribution and claims see them. Loaded once and shared.
///
/// @param tagger tags parts of speech
/// @param clusters groups of words that mean alike
/// @param english reporting words
/// @param german reporting words
public record PassageReader(
        PosTagger tagger, Clusters clusters, CueLexicon english, CueLexicon german) {

    /// The reader with the models and lexicons that come with Parallax.
    public static PassageReader load() {
        return new PassageReader(
                PosTagger.load(), Clusters.load(), CueLexicon.of("en"), CueLexicon.of("de"));
    }

    /// The draft's words with all that is known of them.
    public Passage read(Draft draft) {
        return Passage.of(draft, tagger, clusters, lexicon(Tongue.of(draft)));
    }

    /// Reporting words of a language; English ones where there are none.
    public CueLexicon lexicon(Tongue tongue) {
        return switch (tongue) {
            case ENGLISH, OTHER -> english;
            case GERMAN -> german;
        };
    }
}
