package parallax.annotate.corenlp;

/// The models of one language, loaded once and shared by all threads.
///
/// @param splitter cuts text into sentences; their part-of-speech tags load a tagger on demand
/// @param names tags persons, organisations and locations
public record Models(Splitter splitter, NameTagger names) {

    /// The English models that come with Parallax.
    public static Models load() {
        PosTagger pos = new PosTagger();
        return new Models(Splitter.of(pos::tags), NameTagger.load());
    }
}
