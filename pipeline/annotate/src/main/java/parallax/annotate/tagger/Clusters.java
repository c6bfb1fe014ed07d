package parallax.annotate.tagger;

/// Groups of words that are used alike, so that a rare word profits from what its neighbours
/// taught.
@FunctionalInterface
public interface Clusters {

    /// The group of the lower-case word, 0 when it has none.
    int of(String word);
}
